package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of fields in a table. */
public record Datagrid(
        Component component, Common common, boolean tree, boolean lazyLoad, boolean disableAddingRemovingRows,
        List<Object> children, boolean reorder, boolean initEmpty, @Nullable Double minLength, @Nullable Double maxLength) implements ComponentType {

    static Datagrid of(PropertyReader p) {
        return new Datagrid(
                p.component(), Common.of(p), p.flag("tree"), p.flag("lazyLoad"), p.flag("disableAddingRemovingRows"),
                p.list("components"), p.flag("reorder"), p.flag("initEmpty"), p.number("validate.minLength"),
                p.number("validate.maxLength"));
    }
}
