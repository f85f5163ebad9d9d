package de.laufzettel.bpm.gate;

import de.laufzettel.bpm.GateFinding;
import de.laufzettel.bpm.model.Xml;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Collects what the gate finds in one file, at the nearest element that a designer can see. */
final class Findings {

    private final String file;
    private final List<GateFinding> found = new ArrayList<>();

    Findings(String file) {
        this.file = file;
    }

    void add(Element place, String code, String messageDe, String messageEn) {
        Element visible = visible(place);
        found.add(new GateFinding(file, visible == null ? null : visible.getAttribute("id"),
                visible == null ? null : name(visible), code, messageDe, messageEn));
    }

    List<GateFinding> all() {
        return List.copyOf(found);
    }

    /** Extension elements and event definitions cannot be selected in the drawing: their owner can. */
    private static @Nullable Element visible(Element place) {
        for (Node node = place; node instanceof Element element; node = node.getParentNode()) {
            boolean detail = element.getLocalName().endsWith("EventDefinition")
                    || element.getLocalName().endsWith("Characteristics")
                    || Xml.CAMUNDA.equals(element.getNamespaceURI());
            if (element.hasAttribute("id") && !detail) {
                return element;
            }
        }
        return null;
    }

    private static @Nullable String name(Element element) {
        return element.hasAttribute("name") && !element.getAttribute("name").isBlank() ? element.getAttribute("name") : null;
    }
}
