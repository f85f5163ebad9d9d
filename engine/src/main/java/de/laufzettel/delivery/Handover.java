package de.laufzettel.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the ledger: one connector step of one case in one revision.
 *
 * @param key         id of the row and idempotency key towards the target
 * @param topic       connector and operation, such as {@code efile.complete-procedure}
 * @param problemCode why it is not done, as a code; {@code problem} says it in a sentence without personal data
 * @param lookedUp    true when the target was asked and said that it does not have it
 * @param word        who said, and why, that it was done by hand
 */
public record Handover(UUID key, UUID caseId, String reference, String topic, String activityId, String stepName,
        int revision, HandoverState state, int attempts, Instant createdAt, @Nullable Instant nextAttemptAt,
        @Nullable Instant endedAt, @Nullable String problemCode, @Nullable String problem, boolean lookedUp,
        @Nullable String word) {
}
