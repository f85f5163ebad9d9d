package de.laufzettel.submission;

import java.util.UUID;

/** A draft became a case. Sent inside the transaction that did it. */
public record CaseSubmitted(UUID caseId, String serviceId, UUID releaseId) {
}
