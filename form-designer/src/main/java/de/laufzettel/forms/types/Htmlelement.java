package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import java.util.List;

/** An element of HTML. */
public record Htmlelement(
        Component component, Common common, String tag, List<Object> attrs, String content) implements ComponentType {

    static Htmlelement of(PropertyReader p) {
        return new Htmlelement(
                p.component(), Common.of(p), p.text("tag"), p.list("attrs"), p.text("content"));
    }
}
