package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of text. */
public record Textfield(
        Component component, Common common, TextInput input, List<Object> inputMasks, String textCase,
        @Nullable Double minWords, @Nullable Double maxWords) implements ComponentType {

    static Textfield of(PropertyReader p) {
        return new Textfield(
                p.component(), Common.of(p), TextInput.of(p), p.list("inputMasks"), p.text("case"),
                p.number("validate.minWords"), p.number("validate.maxWords"));
    }
}
