package de.laufzettel.design;

/**
 * One thing that is different between two versions of a file, in words.
 *
 * @param place where in the file: a field's path, a decision's id, a key of the settings
 */
public record Difference(Kind kind, String place, String de, String en) {

    /** What happened. */
    public enum Kind {
        ADDED, REMOVED, MOVED, CHANGED
    }
}
