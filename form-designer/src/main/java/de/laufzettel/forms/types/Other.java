package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;

/** A premium type, or one nobody knows: kept with its data, reported, not shown. */
public record Other(Component component, Common common) implements ComponentType {

    static Other of(PropertyReader p) {
        return new Other(p.component(), Common.of(p));
    }
}
