package de.laufzettel.delivery;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the ledger with what the worker needs to go on with it. */
record LedgerRow(UUID key, UUID caseId, String reference, String processDefinitionId, String activityId,
        String activityInstanceId, int revision, String stepId, String topic, HandoverState state, int attempts,
        int attemptsLeft, @Nullable Map<String, Object> inputs, String inputsSha256,
        Instant createdAt, @Nullable Instant attemptBeganAt,
        @Nullable String workerId, @Nullable Instant nextAttemptAt, @Nullable Instant endedAt,
        @Nullable String problemCode, @Nullable String problem, boolean lookedUp,
        @Nullable Map<String, Object> decidedResult, @Nullable String word) {

    Handover forPeople(String stepName) {
        return new Handover(key, caseId, reference, topic, activityId, stepName, revision, state, attempts, createdAt,
                nextAttemptAt, endedAt, problemCode, problem, lookedUp, word);
    }

    /** It began and nobody wrote how it ended: the program stopped in the middle. */
    boolean interrupted() {
        return attemptBeganAt != null;
    }

    @Override
    public String toString() {
        return "hand-over " + key + " (" + topic + ", " + state + ", case " + caseId + ")";
    }
}
