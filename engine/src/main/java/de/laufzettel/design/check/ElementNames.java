package de.laufzettel.design.check;

import de.laufzettel.bpm.FlowNode;
import java.util.Map;

/** How an element is called in a sentence to its designer: what it is, and its name or else its id. */
final class ElementNames {

    private static final Map<String, String> DE = Map.of(
            "userTask", "Die Aufgabe", "serviceTask", "Der Schritt", "businessRuleTask", "Die Entscheidung",
            "startEvent", "Das Startereignis", "endEvent", "Das Endereignis", "boundaryEvent", "Das angeheftete Ereignis",
            "exclusiveGateway", "Die Verzweigung");
    private static final Map<String, String> EN = Map.of(
            "userTask", "The task", "serviceTask", "The step", "businessRuleTask", "The decision",
            "startEvent", "The start event", "endEvent", "The end event", "boundaryEvent", "The attached event",
            "exclusiveGateway", "The gateway");

    private ElementNames() {
    }

    static String de(FlowNode node) {
        return DE.getOrDefault(node.type(), "Das Element") + " „" + name(node) + "“";
    }

    static String en(FlowNode node) {
        return EN.getOrDefault(node.type(), "The element") + " \"" + name(node) + "\"";
    }

    static String name(FlowNode node) {
        return node.name().isBlank() ? node.id() : node.name().strip();
    }
}
