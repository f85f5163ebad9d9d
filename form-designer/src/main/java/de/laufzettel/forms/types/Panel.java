package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import java.util.List;

/** A group with a title; in a wizard a page. */
public record Panel(
        Component component, Common common, boolean tree, boolean lazyLoad, String title, String theme, String breadcrumb,
        List<Object> children, boolean collapsible, boolean collapsed) implements ComponentType {

    static Panel of(PropertyReader p) {
        return new Panel(
                p.component(), Common.of(p), p.flag("tree"), p.flag("lazyLoad"), p.text("title"), p.text("theme"),
                p.text("breadcrumb"), p.list("components"), p.flag("collapsible"), p.flag("collapsed"));
    }
}
