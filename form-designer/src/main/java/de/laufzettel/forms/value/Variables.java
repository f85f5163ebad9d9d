package de.laufzettel.forms.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Named values that an expression may read. Most expressions read one or two, so each is made when it is asked for. */
public interface Variables {
    /** The value; undefined where there is none of this name. */
    @Nullable Object get(String name);

    /** All names, for those who take the whole. */
    List<String> names();
}
