package de.laufzettel.deployment;

import java.time.Instant;
import java.util.UUID;

/** A version of a service as it was published: it never changes, and cases begun on it end on it. */
public record Release(UUID id, String serviceId, int version, String sha256, Instant publishedAt, String publishedBy,
        String processDefinitionId) {
}
