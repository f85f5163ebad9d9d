package de.laufzettel.submission;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A submitted application. What it says is in the process's {@code data}, not here. */
public record CaseRecord(UUID id, String reference, String serviceId, UUID releaseId, Instant submittedAt,
        Locale locale, @Nullable UUID accountId) {
}
