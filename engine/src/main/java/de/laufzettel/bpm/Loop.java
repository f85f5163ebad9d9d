package de.laufzettel.bpm;

import org.jspecify.annotations.Nullable;

/** A step carried out several times: once for each entry of a list, or a number of times. */
public record Loop(
        boolean sequential,
        @Nullable String collection,
        @Nullable String elementVariable,
        @Nullable String cardinality,
        @Nullable String completionCondition) {
}
