package de.laufzettel.submission;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Answers that were not submitted yet.
 *
 * @param token of this draft at this revision: the check page carries it, and it makes the submit idempotent
 */
public record AnswerDraft(UUID id, String serviceId, UUID releaseId, Locale locale, Map<String, Object> data,
        long revision, Instant expiresAt, String token) {

    @Override
    public String toString() {
        return "AnswerDraft[" + id + ", revision=" + revision + "]";
    }
}
