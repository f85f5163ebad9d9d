package de.laufzettel.bpm.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks in the XML of a model by namespace and local name. */
public final class Xml {

    public static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    public static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    public static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";
    public static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private Xml() {
    }

    public static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    public static List<Element> children(Element parent, String namespace, String localName) {
        return children(parent).stream().filter(child -> is(child, namespace, localName)).toList();
    }

    public static Optional<Element> child(Element parent, String namespace, String localName) {
        return children(parent, namespace, localName).stream().findFirst();
    }

    /** The element itself and everything below it, in document order. */
    public static List<Element> tree(Element root) {
        List<Element> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Element element, List<Element> found) {
        found.add(element);
        children(element).forEach(child -> collect(child, found));
    }

    public static boolean is(Element element, String namespace, String localName) {
        return namespace.equals(element.getNamespaceURI()) && localName.equals(element.getLocalName());
    }

    public static boolean isBpmn(Element element) {
        return BPMN.equals(element.getNamespaceURI());
    }

    public static @Nullable String attribute(Element element, String localName) {
        return element.hasAttribute(localName) ? element.getAttribute(localName) : null;
    }

    public static @Nullable String camunda(Element element, String localName) {
        return element.hasAttributeNS(CAMUNDA, localName) ? element.getAttributeNS(CAMUNDA, localName) : null;
    }

    public static String text(Element element) {
        return element.getTextContent().strip();
    }
}
