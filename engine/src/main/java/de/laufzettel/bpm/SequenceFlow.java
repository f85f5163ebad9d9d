package de.laufzettel.bpm;

import org.jspecify.annotations.Nullable;

/** An arrow. {@code condition} is null when it has none; {@code isDefault} when its source takes it if no other holds. */
public record SequenceFlow(
        String id, String name, String sourceId, String targetId, @Nullable String condition, boolean isDefault) {
}
