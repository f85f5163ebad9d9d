package de.laufzettel.bpm.model;

import de.laufzettel.bpm.EventTrigger;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads what an event waits for or throws, with the names and codes that the file's root declares. */
final class EventReader {

    private static final String ENDING = "EventDefinition";

    private final Map<String, String> declared = new HashMap<>();

    EventReader(Element definitions) {
        for (Element element : Xml.children(definitions)) {
            String reference = switch (element.getLocalName()) {
                case "message", "signal" -> element.getAttribute("name");
                case "error" -> element.getAttribute("errorCode");
                case "escalation" -> element.getAttribute("escalationCode");
                default -> null;
            };
            if (reference != null) {
                declared.put(element.getAttribute("id"), reference);
            }
        }
    }

    @Nullable EventTrigger read(Element node) {
        boolean interrupting = !"false".equals(node.getAttribute("cancelActivity"))
                && !"false".equals(node.getAttribute("isInterrupting"));
        for (Element definition : Xml.children(node)) {
            String name = definition.getLocalName();
            if (Xml.isBpmn(definition) && name.endsWith(ENDING)) {
                return trigger(definition, name.substring(0, name.length() - ENDING.length()), interrupting);
            }
        }
        return null;
    }

    private EventTrigger trigger(Element definition, String type, boolean interrupting) {
        String reference = Xml.attribute(definition, type + "Ref");
        for (Element detail : Xml.children(definition)) {
            if (detail.getLocalName().startsWith("time") || detail.getLocalName().equals("condition")) {
                String timer = detail.getLocalName().equals("condition") ? null : detail.getLocalName();
                return new EventTrigger(type, null, Xml.text(detail), timer, interrupting);
            }
        }
        if (type.equals("link")) {
            reference = Xml.attribute(definition, "name");
        }
        return new EventTrigger(type, named(type, reference), null, null, interrupting);
    }

    /** The engine takes the id of an error that is not declared for its code; of a message or signal it needs the name. */
    private @Nullable String named(String type, @Nullable String reference) {
        String otherwise = type.equals("message") || type.equals("signal") ? null : reference;
        String name = reference == null ? null : declared.getOrDefault(reference, otherwise);
        return name == null || name.isBlank() ? null : name;
    }
}
