package de.laufzettel.design;

import java.util.Map;
import java.util.Optional;

/**
 * One connector step to be tried without a case.
 *
 * @param topic  the operation: {@code mail.send}
 * @param inputs as they stand in the step: text with {@code ${…}}, or a list of such texts
 * @param data   what the case would know
 * @param answer what the stand-in answers, or that the real target is asked
 * @param code   with {@link Answer#REFUSAL}: which of the operation's codes
 * @param target with {@link Answer#REAL}: the configured target's name
 */
public record StepTrial(String topic, Map<String, Object> inputs, Map<String, Object> data, Answer answer, Optional<String> code,
        Optional<String> target) {

    /** Who answers, and what. */
    public enum Answer {
        /** A stand-in, with a result made from the operation's description. */
        RESULT,
        /** A stand-in that refuses. */
        REFUSAL,
        /** A stand-in that does not answer in time. */
        SILENCE,
        /** The configured target. The call has its effect there. */
        REAL
    }
}
