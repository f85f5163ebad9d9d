package de.laufzettel.bpm;

import java.time.Instant;

/** Something stuck that waits for an operator. {@code message} holds no personal data. */
public record Incident(
        String id,
        Kind kind,
        String caseId,
        String processDefinitionId,
        String elementId,
        String elementName,
        String message,
        Instant since) {

    /** STEP: a connector step without retries. WORK: background work of the engine that failed. */
    public enum Kind { STEP, WORK }
}
