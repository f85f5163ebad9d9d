package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import org.jspecify.annotations.Nullable;

/** A form within a form. */
public record NestedForm(
        Component component, Common common, String src, boolean reference, @Nullable Object form, String path) implements ComponentType {

    static NestedForm of(PropertyReader p) {
        return new NestedForm(
                p.component(), Common.of(p), p.text("src"), p.flag("reference"), p.any("form"), p.text("path"));
    }
}
