package de.laufzettel.forms.value;

/** JavaScript's undefined, which is neither null nor missing from a map. Never leaves an evaluation. */
public enum Undefined {
    UNDEFINED;

    @Override
    public String toString() {
        return "undefined";
    }
}
