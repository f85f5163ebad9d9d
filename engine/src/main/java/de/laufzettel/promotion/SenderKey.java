package de.laufzettel.promotion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key with which another installation brings versions here.
 *
 * @param usedAt null while nobody used it
 */
public record SenderKey(long id, String name, Instant createdAt, String createdBy, @Nullable Instant usedAt) {
}
