package de.laufzettel.design;

import de.laufzettel.library.ServicePackage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change that makes a problem go away, and says beforehand what it does. It is worked out only when somebody asks for it.
 *
 * @param labelDe what it does, as a button says it
 */
public record Fix(String labelDe, String labelEn, Change change) {

    /** Files with their new content; null for one that is removed. */
    public interface Change {

        Map<String, byte @Nullable []> of(ServicePackage service);
    }
}
