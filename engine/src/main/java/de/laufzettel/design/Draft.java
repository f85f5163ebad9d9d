package de.laufzettel.design;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A service being drawn, without its files.
 *
 * @param revision counts the saves of the whole file set
 * @param archived null while it is being worked on
 */
public record Draft(String serviceId, String titleDe, String titleEn, String office, long revision, Instant changedAt,
        String changedBy, @Nullable Archived archived) {

    /** It was put aside: it can be looked at and brought back, but not changed. */
    public record Archived(Instant at, String by) {
    }
}
