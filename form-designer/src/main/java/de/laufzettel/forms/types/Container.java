package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import java.util.List;

/** A group whose fields are kept in an object. */
public record Container(
        Component component, Common common, boolean tree, boolean lazyLoad, List<Object> children) implements ComponentType {

    static Container of(PropertyReader p) {
        return new Container(
                p.component(), Common.of(p), p.flag("tree"), p.flag("lazyLoad"), p.list("components"));
    }
}
