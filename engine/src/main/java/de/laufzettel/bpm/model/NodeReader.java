package de.laufzettel.bpm.model;

import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.HandOver;
import de.laufzettel.bpm.Loop;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Reads one flow node with its attributes, properties, inputs, event and loop. */
final class NodeReader {

    private final EventReader events;

    NodeReader(Element definitions) {
        events = new EventReader(definitions);
    }

    FlowNode read(Element element, @Nullable String parentId) {
        return new FlowNode(
                element.getAttribute("id"),
                element.getAttribute("name"),
                element.getLocalName(),
                parentId,
                flows(element, "incoming", "targetRef"),
                flows(element, "outgoing", "sourceRef"),
                attributes(element),
                properties(element),
                inputs(element),
                handOvers(element, "in"),
                handOvers(element, "out"),
                Xml.attribute(element, "attachedToRef"),
                events.read(element),
                loop(element));
    }

    /** As the element lists them; a file need not, and the arrows themselves say it then. */
    private static List<String> flows(Element element, String name, String end) {
        List<String> listed = Xml.children(element, Xml.BPMN, name).stream().map(Xml::text).toList();
        if (!listed.isEmpty() || !(element.getParentNode() instanceof Element scope)) {
            return listed;
        }
        String id = element.getAttribute("id");
        return Xml.children(scope, Xml.BPMN, "sequenceFlow").stream().filter(flow -> flow.getAttribute(end).equals(id)).map(flow -> flow.getAttribute("id")).toList();
    }

    static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            Attr attribute = (Attr) all.item(i);
            if (attribute.getNamespaceURI() == null || Xml.CAMUNDA.equals(attribute.getNamespaceURI())) {
                attributes.put(attribute.getLocalName(), attribute.getValue());
            }
        }
        return Collections.unmodifiableMap(attributes);
    }

    private static List<Element> extensions(Element element, String name) {
        return Xml.child(element, Xml.BPMN, "extensionElements")
                .map(extensions -> Xml.children(extensions, Xml.CAMUNDA, name)).orElse(List.of());
    }

    private static Map<String, String> properties(Element element) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (Element list : extensions(element, "properties")) {
            for (Element property : Xml.children(list, Xml.CAMUNDA, "property")) {
                properties.put(property.getAttribute("name"), property.getAttribute("value"));
            }
        }
        return Collections.unmodifiableMap(properties);
    }

    private static Map<String, Object> inputs(Element element) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        for (Element mapping : extensions(element, "inputOutput")) {
            for (Element input : Xml.children(mapping, Xml.CAMUNDA, "inputParameter")) {
                inputs.put(input.getAttribute("name"), value(input));
            }
        }
        return Collections.unmodifiableMap(inputs);
    }

    private static List<HandOver> handOvers(Element element, String name) {
        return extensions(element, name).stream().filter(each -> !each.getAttribute("target").isBlank()).map(each -> new HandOver(
                each.hasAttribute("sourceExpression") ? each.getAttribute("sourceExpression") : "${" + each.getAttribute("source") + "}",
                each.getAttribute("target"))).toList();
    }

    private static Object value(Element holder) {
        Element structure = Xml.children(holder).stream().findFirst().orElse(null);
        if (structure == null) {
            return Xml.text(holder);
        }
        if (structure.getLocalName().equals("list")) {
            return Xml.children(structure).stream()
                    .map(entry -> entry.getLocalName().equals("value") ? Xml.text(entry) : value(wrapped(entry))).toList();
        }
        if (structure.getLocalName().equals("map")) {
            Map<String, Object> map = new LinkedHashMap<>();
            Xml.children(structure, Xml.CAMUNDA, "entry").forEach(entry -> map.put(entry.getAttribute("key"), value(entry)));
            return Collections.unmodifiableMap(map);
        }
        return Xml.text(structure);
    }

    /** A list's entry that is itself a list or map has no element around it. */
    private static Element wrapped(Element structure) {
        Element holder = structure.getOwnerDocument().createElementNS(Xml.CAMUNDA, "entry");
        holder.appendChild(structure.cloneNode(true));
        return holder;
    }

    private static @Nullable Loop loop(Element element) {
        return Xml.child(element, Xml.BPMN, "multiInstanceLoopCharacteristics").map(loop -> new Loop(
                "true".equals(loop.getAttribute("isSequential")),
                Xml.camunda(loop, "collection"),
                Xml.camunda(loop, "elementVariable"),
                Xml.child(loop, Xml.BPMN, "loopCardinality").map(Xml::text).orElse(null),
                Xml.child(loop, Xml.BPMN, "completionCondition").map(Xml::text).orElse(null))).orElse(null);
    }
}
