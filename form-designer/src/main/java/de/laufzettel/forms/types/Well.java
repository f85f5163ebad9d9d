package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import java.util.List;

/** A group of fields in a frame. */
public record Well(
        Component component, Common common, boolean tree, boolean lazyLoad, List<Object> children) implements ComponentType {

    static Well of(PropertyReader p) {
        return new Well(
                p.component(), Common.of(p), p.flag("tree"), p.flag("lazyLoad"), p.list("components"));
    }
}
