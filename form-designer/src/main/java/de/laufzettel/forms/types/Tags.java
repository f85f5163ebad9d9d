package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import org.jspecify.annotations.Nullable;

/** Words, each a value. */
public record Tags(
        Component component, Common common, String delimeter, String storeas, @Nullable Double maxTags) implements ComponentType {

    static Tags of(PropertyReader p) {
        return new Tags(
                p.component(), Common.of(p), p.text("delimeter"), p.text("storeas"), p.number("maxTags"));
    }
}
