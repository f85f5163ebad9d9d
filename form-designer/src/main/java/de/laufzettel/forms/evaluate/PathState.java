package de.laufzettel.forms.evaluate;

import org.jspecify.annotations.Nullable;

/** What an evaluation knows of one path. Components that share a path share this, as in the original. */
final class PathState {
    /** Whether the value belongs into the result. */
    boolean kept;
    boolean cleared;
    /** What a condition or logic said last; null when nothing did. */
    @Nullable Boolean conditionallyHidden;
    /** A default that was put here. */
    @Nullable Object defaulted;
    boolean hasDefault;
    /** Whether the value would hold itself. */
    boolean endless;
}
