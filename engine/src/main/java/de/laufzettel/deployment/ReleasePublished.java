package de.laufzettel.deployment;

import java.util.UUID;

/** A release is live. Sent inside the transaction that published it. */
public record ReleasePublished(UUID releaseId, String serviceId, int version) {
}
