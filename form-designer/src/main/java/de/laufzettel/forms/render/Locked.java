package de.laufzettel.forms.render;

import de.laufzettel.forms.schema.Component;
import java.util.List;

/** Fields that citizens cannot change; what is posted under their name is not read, whoever posted it. */
final class Locked {
    private Locked() {}

    /** A field with logic may be enabled by it, so what it posts is read. */
    static boolean is(Component component) {
        return component.is("disabled") && !(component.get("logic") instanceof List<?> logic && !logic.isEmpty());
    }
}
