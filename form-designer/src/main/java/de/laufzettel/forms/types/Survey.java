package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import java.util.List;

/** The same options for several questions. */
public record Survey(
        Component component, Common common, List<Object> questions, List<Object> values) implements ComponentType {

    static Survey of(PropertyReader p) {
        return new Survey(
                p.component(), Common.of(p), p.list("questions"), p.list("values"));
    }
}
