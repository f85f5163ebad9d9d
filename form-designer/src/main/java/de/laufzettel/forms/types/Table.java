package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group of fields in rows and columns. */
public record Table(
        Component component, Common common, boolean tree, boolean lazyLoad, @Nullable Double numRows,
        @Nullable Double numCols, List<Object> rows, List<Object> header, String caption, boolean cloneRows, boolean striped,
        boolean bordered, boolean hover, boolean condensed) implements ComponentType {

    static Table of(PropertyReader p) {
        return new Table(
                p.component(), Common.of(p), p.flag("tree"), p.flag("lazyLoad"), p.number("numRows"), p.number("numCols"),
                p.list("rows"), p.list("header"), p.text("caption"), p.flag("cloneRows"), p.flag("striped"),
                p.flag("bordered"), p.flag("hover"), p.flag("condensed"));
    }
}
