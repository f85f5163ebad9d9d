package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;

/** A component as its type reads it. What the type does not know is in {@link #component()}, untouched. */
public interface ComponentType {
    /** The component as it was written. */
    Component component();

    /** What every component has: key, label, conditions and so on. */
    Common common();
}
