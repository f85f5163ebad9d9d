package de.laufzettel.bpm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One element a token can stand on.
 *
 * @param type the BPMN element's name, e.g. {@code userTask}
 * @param parentId the sub-process it lies in; null at the top
 * @param attributes the element's attributes by local name, Camunda's included ({@code formKey}, {@code topic}, …)
 * @param properties its {@code camunda:properties}
 * @param inputs its {@code camunda:inputParameter}s: texts, maps and lists of texts
 * @param handsIn what a call gives to the called process; empty for other elements
 * @param handsBack what it takes back at its end
 * @param attachedTo for boundary events
 * @param event what an event waits for or throws; null for other elements
 */
public record FlowNode(
        String id,
        String name,
        String type,
        @Nullable String parentId,
        List<String> incoming,
        List<String> outgoing,
        Map<String, String> attributes,
        Map<String, String> properties,
        Map<String, Object> inputs,
        List<HandOver> handsIn,
        List<HandOver> handsBack,
        @Nullable String attachedTo,
        @Nullable EventTrigger event,
        @Nullable Loop loop) {

    /** The same with other arrows. */
    public FlowNode with(List<String> arriving, List<String> leaving) {
        return new FlowNode(id, name, type, parentId, arriving, leaving, attributes, properties, inputs, handsIn, handsBack, attachedTo, event, loop);
    }

    public Optional<String> attribute(String localName) {
        return Optional.ofNullable(attributes.get(localName));
    }

    public Optional<String> formKey() {
        return attribute("formKey");
    }

    /** {@code <connector>.<operation>} of a connector step. */
    public Optional<String> topic() {
        return attribute("topic");
    }

    public Optional<String> decisionRef() {
        return attribute("decisionRef");
    }

    /** Path below {@code data} that this step's result is written to. */
    public Optional<String> resultPath() {
        return Optional.ofNullable(properties.getOrDefault("result", attributes.get("resultVariable")));
    }
}
