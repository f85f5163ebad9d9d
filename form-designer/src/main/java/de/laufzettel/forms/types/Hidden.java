package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;

/** A value that is not shown. */
public record Hidden(
        Component component, Common common, String inputType) implements ComponentType {

    static Hidden of(PropertyReader p) {
        return new Hidden(
                p.component(), Common.of(p), p.text("inputType"));
    }
}
