package de.laufzettel.portal;

import de.laufzettel.submission.CaseStatus;
import java.time.Instant;
import java.util.UUID;

/** One application in the account's list. */
public record ApplicationRow(UUID caseId, String reference, String service, Instant submittedAt, CaseStatus.State state,
        String now) {
}
