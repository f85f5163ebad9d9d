package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import java.util.List;

/** A group of fields with a legend. */
public record Fieldset(
        Component component, Common common, boolean tree, boolean lazyLoad, String legend, List<Object> children) implements ComponentType {

    static Fieldset of(PropertyReader p) {
        return new Fieldset(
                p.component(), Common.of(p), p.flag("tree"), p.flag("lazyLoad"), p.text("legend"), p.list("components"));
    }
}
