package de.laufzettel.forms.types;

import org.jspecify.annotations.Nullable;

/** What all types have in which a text is typed. */
public record TextInput(
        boolean mask, String inputType, String inputFormat, String inputMask, String displayMask, boolean spellcheck,
        boolean truncateMultipleSpaces, @Nullable Double minLength, @Nullable Double maxLength, String pattern) {

    static TextInput of(PropertyReader p) {
        return new TextInput(
                p.flag("mask"), p.text("inputType"), p.text("inputFormat"), p.text("inputMask"), p.text("displayMask"),
                p.flag("spellcheck"), p.flag("truncateMultipleSpaces"), p.number("validate.minLength"),
                p.number("validate.maxLength"), p.text("validate.pattern"));
    }
}
