package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import java.util.List;

/** Groups of fields behind tabs. */
public record Tabs(
        Component component, Common common, boolean tree, boolean lazyLoad, List<Object> children, boolean verticalLayout) implements ComponentType {

    static Tabs of(PropertyReader p) {
        return new Tabs(
                p.component(), Common.of(p), p.flag("tree"), p.flag("lazyLoad"), p.list("components"),
                p.flag("verticalLayout"));
    }
}
