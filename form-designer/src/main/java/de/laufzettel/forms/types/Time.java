package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;

/** A time of day. */
public record Time(
        Component component, Common common, TextInput input, String format, String dataFormat) implements ComponentType {

    static Time of(PropertyReader p) {
        return new Time(
                p.component(), Common.of(p), TextInput.of(p), p.text("format"), p.text("dataFormat"));
    }
}
