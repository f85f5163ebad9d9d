package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import org.jspecify.annotations.Nullable;

/** An e-mail address. */
public record Email(
        Component component, Common common, TextInput input, @Nullable Object kickbox) implements ComponentType {

    static Email of(PropertyReader p) {
        return new Email(
                p.component(), Common.of(p), TextInput.of(p), p.any("kickbox"));
    }
}
