package de.laufzettel.design;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something said about a place in a service.
 *
 * @param thread id of the remark that this one answers; null for the first one
 * @param place  id of an element or of a component; empty for the file as a whole
 */
public record Remark(long id, @Nullable Long thread, String file, String place, String text, Instant writtenAt, String writtenBy,
        @Nullable Instant resolvedAt, @Nullable String resolvedBy) {
}
