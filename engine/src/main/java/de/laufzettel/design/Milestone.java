package de.laufzettel.design;

import java.time.Instant;

/** A moment of a draft's history that somebody gave a name, to find it again. */
public record Milestone(long id, long revision, String name, String note, Instant createdAt, String createdBy) {
}
