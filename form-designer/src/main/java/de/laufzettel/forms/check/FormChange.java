package de.laufzettel.forms.check;

/**
 * One difference between two versions of a form.
 *
 * @param kind what happened to the component, or to one of its properties
 * @param path data path of the component, or its key when it has no value
 * @param property the property that changed; "" when it is the component itself
 * @param de the difference in words, German
 * @param en the same in English
 */
public record FormChange(Kind kind, String path, String property, String de, String en) {
    public enum Kind {
        ADDED,
        REMOVED,
        MOVED,
        CHANGED
    }
}
