package de.laufzettel.efile;

import java.time.Instant;
import java.util.UUID;

/** A file (Akte) with its reference (Aktenzeichen). */
public record CaseFile(UUID id, UUID entryId, String reference, String title, Instant createdAt, int procedures) {
}
