package de.laufzettel.design;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request that somebody else looks at a service, and what came of it.
 *
 * @param sha256 of the content that was asked about; the answer holds for that content only
 * @param answer what the other one wrote; empty while nobody decided
 */
public record Review(long id, String serviceId, String sha256, long revision, String note, Instant askedAt, String askedBy,
        State state, String answer, @Nullable Instant decidedAt, @Nullable String decidedBy) {

    /** What came of it. */
    public enum State {
        OPEN, APPROVED, SENT_BACK
    }

    public boolean approves(String content) {
        return state == State.APPROVED && sha256.equals(content);
    }
}
