package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of fields, each edited for itself. */
public record Editgrid(
        Component component, Common common, boolean tree, boolean lazyLoad, boolean disableAddingRemovingRows,
        String removeRow, boolean defaultOpen, boolean openWhenEmpty, boolean modal, List<Object> children,
        boolean inlineEdit, @Nullable Object templates, @Nullable Object rowDrafts, @Nullable Double minLength,
        @Nullable Double maxLength) implements ComponentType {

    static Editgrid of(PropertyReader p) {
        return new Editgrid(
                p.component(), Common.of(p), p.flag("tree"), p.flag("lazyLoad"), p.flag("disableAddingRemovingRows"),
                p.text("removeRow"), p.flag("defaultOpen"), p.flag("openWhenEmpty"), p.flag("modal"), p.list("components"),
                p.flag("inlineEdit"), p.any("templates"), p.any("rowDrafts"), p.number("validate.minLength"),
                p.number("validate.maxLength"));
    }
}
