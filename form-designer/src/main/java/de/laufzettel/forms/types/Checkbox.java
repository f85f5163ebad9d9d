package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import org.jspecify.annotations.Nullable;

/** A box to tick, or one of several that play radio. */
public record Checkbox(
        Component component, Common common, String inputType, @Nullable Object value, String name) implements ComponentType {

    static Checkbox of(PropertyReader p) {
        return new Checkbox(
                p.component(), Common.of(p), p.text("inputType"), p.any("value"), p.text("name"));
    }
}
