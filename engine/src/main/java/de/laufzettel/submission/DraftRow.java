package de.laufzettel.submission;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draft as the table has it; {@code caseId} is set once it was submitted, and the answers are gone then. */
record DraftRow(UUID id, String serviceId, UUID releaseId, Locale locale, Map<String, Object> data, long revision,
        Instant expiresAt, @Nullable UUID caseId) {

    @Override
    public String toString() {
        return "DraftRow[" + id + "]";
    }
}
