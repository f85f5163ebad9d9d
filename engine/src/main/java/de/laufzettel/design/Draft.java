package de.laufzettel.design;

import java.time.Instant;

/** A service being drawn, without its files. The revision counts the saves of the whole file set. */
public record Draft(String serviceId, String titleDe, String titleEn, long revision, Instant changedAt,
        String changedBy) {
}
