package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;

/** A secret text. */
public record Password(
        Component component, Common common, TextInput input) implements ComponentType {

    static Password of(PropertyReader p) {
        return new Password(
                p.component(), Common.of(p), TextInput.of(p));
    }
}
