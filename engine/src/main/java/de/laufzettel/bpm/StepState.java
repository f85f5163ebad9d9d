package de.laufzettel.bpm;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One visit of a case to one element of its model.
 *
 * @param kind the BPMN element's name, e.g. {@code userTask}, {@code serviceTask}, {@code startEvent}
 * @param properties the element's {@code camunda:properties}, e.g. {@code status.de}
 */
public record StepState(
        String elementId,
        String name,
        String kind,
        Instant startedAt,
        @Nullable Instant endedAt,
        boolean cancelled,
        Map<String, String> properties) {
}
