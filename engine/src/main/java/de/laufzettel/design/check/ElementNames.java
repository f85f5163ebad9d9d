package de.laufzettel.design.check;

import de.laufzettel.bpm.FlowNode;
import java.util.Map;

/** How an element is called in a sentence to its designer: what it is, and its name or else its id. */
final class ElementNames {

    private static final Map<String, String> DE = Map.ofEntries(
            Map.entry("userTask", "Die Aufgabe"), Map.entry("serviceTask", "Der Schritt"), Map.entry("sendTask", "Der Schritt"),
            Map.entry("task", "Der Schritt"), Map.entry("businessRuleTask", "Die Entscheidung"), Map.entry("callActivity", "Der Aufruf"),
            Map.entry("startEvent", "Das Startereignis"), Map.entry("endEvent", "Das Endereignis"),
            Map.entry("boundaryEvent", "Das angeheftete Ereignis"), Map.entry("intermediateCatchEvent", "Das Ereignis"),
            Map.entry("intermediateThrowEvent", "Das Ereignis"), Map.entry("subProcess", "Der Teilprozess"),
            Map.entry("exclusiveGateway", "Die Verzweigung"), Map.entry("inclusiveGateway", "Die Verzweigung"),
            Map.entry("parallelGateway", "Die Verzweigung"), Map.entry("eventBasedGateway", "Die Verzweigung"));
    private static final Map<String, String> EN = Map.ofEntries(
            Map.entry("userTask", "The task"), Map.entry("serviceTask", "The step"), Map.entry("sendTask", "The step"),
            Map.entry("task", "The step"), Map.entry("businessRuleTask", "The decision"), Map.entry("callActivity", "The call"),
            Map.entry("startEvent", "The start event"), Map.entry("endEvent", "The end event"),
            Map.entry("boundaryEvent", "The attached event"), Map.entry("intermediateCatchEvent", "The event"),
            Map.entry("intermediateThrowEvent", "The event"), Map.entry("subProcess", "The sub-process"),
            Map.entry("exclusiveGateway", "The gateway"), Map.entry("inclusiveGateway", "The gateway"),
            Map.entry("parallelGateway", "The gateway"), Map.entry("eventBasedGateway", "The gateway"));

    private ElementNames() {
    }

    static String de(FlowNode node) {
        return DE.getOrDefault(node.type(), "Das Element") + " „" + name(node) + "“";
    }

    static String en(FlowNode node) {
        return EN.getOrDefault(node.type(), "The element") + " \"" + name(node) + "\"";
    }

    /** As {@link #de}, inside of a sentence. */
    static String inDe(FlowNode node) {
        return "d" + de(node).substring(1);
    }

    /** After "von" and "hinter". */
    static String afterDe(FlowNode node) {
        String name = de(node);
        return (name.startsWith("Die") ? "der" : "dem") + name.substring(3);
    }

    static String inEn(FlowNode node) {
        return "t" + en(node).substring(1);
    }

    static String name(FlowNode node) {
        return node.name().isBlank() ? node.id() : node.name().strip();
    }
}
