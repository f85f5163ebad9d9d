package de.laufzettel.efile;

import java.time.Instant;
import java.util.UUID;

/** A procedure (Vorgang) in a file. */
public record Procedure(UUID id, UUID fileId, String reference, String title, Instant createdAt, int documents) {
}
