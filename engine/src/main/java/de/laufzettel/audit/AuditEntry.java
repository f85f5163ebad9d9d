package de.laufzettel.audit;

import java.time.Instant;
import java.util.Map;

/** One line of the trail: who did what, to what, when. */
public record AuditEntry(long number, Instant at, String actor, String action, String subjectType, String subjectId,
        Map<String, String> facts) {

    public AuditEntry {
        facts = Map.copyOf(facts);
    }
}
