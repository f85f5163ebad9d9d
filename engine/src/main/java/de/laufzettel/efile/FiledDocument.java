package de.laufzettel.efile;

import java.time.Instant;
import java.util.UUID;

/** A document in a procedure; its content is the e-file's own copy. */
public record FiledDocument(UUID id, UUID procedureId, int number, String name, String mediaType, long size,
        String sha256, Instant filedAt) {
}
