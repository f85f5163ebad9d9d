package de.laufzettel.design;

import java.time.Instant;

/** One file of a draft and the revision that last changed it. */
public record DraftFile(String path, long size, long revision, Instant changedAt, String changedBy) {
}
