package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import java.util.List;

/** A group of fields side by side. */
public record Columns(
        Component component, Common common, boolean tree, boolean lazyLoad, List<Object> columns, boolean autoAdjust) implements ComponentType {

    static Columns of(PropertyReader p) {
        return new Columns(
                p.component(), Common.of(p), p.flag("tree"), p.flag("lazyLoad"), p.list("columns"), p.flag("autoAdjust"));
    }
}
