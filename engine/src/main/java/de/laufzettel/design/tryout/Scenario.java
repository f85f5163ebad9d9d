package de.laufzettel.design.tryout;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A run written down: what is given to it, and what is expected of it. One file {@code scenarios/<key>.yaml}.
 *
 * @param language the citizen's; German when the file does not say
 * @param tasks    by element: its answers, one for each visit
 * @param connectors by element: what its stand-in says, one for each visit; the last one for all further visits
 * @param events   timers, messages and signals that happen although the case could go on without them, in this order
 */
public record Scenario(Said name, String language, Instant now, Map<String, Object> answers, Map<String, List<Map<String, Object>>> tasks,
        Map<String, List<StandIn>> connectors, List<Event> events, Expectation expect) {

    /** @param data what comes with a message; empty for timers */
    public record Event(String elementId, Map<String, Object> data) {
    }

    /**
     * What is not there is not looked at.
     *
     * @param path      elements in the order in which they are entered
     * @param decisions by path below {@code data}: values that must be among the result's
     * @param handovers in order; of the inputs only those named
     * @param end       the element at which the case ends
     */
    public record Expectation(Optional<List<String>> path, Map<String, Object> decisions, Optional<List<ExpectedHandover>> handovers,
            Optional<String> end) {
    }

    public record ExpectedHandover(String step, String topic, Map<String, Object> inputs) {
    }
}
