package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import org.jspecify.annotations.Nullable;

/** Text of several lines. */
public record Textarea(
        Component component, Common common, TextInput input, @Nullable Double rows, boolean wysiwyg, String editor,
        boolean fixedSize, boolean autoExpand, String shape, @Nullable Double minWords, @Nullable Double maxWords) implements ComponentType {

    static Textarea of(PropertyReader p) {
        return new Textarea(
                p.component(), Common.of(p), TextInput.of(p), p.number("rows"), p.flag("wysiwyg"), p.text("editor"),
                p.flag("fixedSize"), p.flag("autoExpand"), p.text("as"), p.number("validate.minWords"),
                p.number("validate.maxWords"));
    }
}
