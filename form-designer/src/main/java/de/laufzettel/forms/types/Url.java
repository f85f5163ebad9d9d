package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;

/** An address in the web. */
public record Url(
        Component component, Common common, TextInput input) implements ComponentType {

    static Url of(PropertyReader p) {
        return new Url(
                p.component(), Common.of(p), TextInput.of(p));
    }
}
