package de.laufzettel.bpm.gate;

import de.laufzettel.bpm.model.Xml;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What may stand in extensionElements: properties, inputs of connector steps, hand-over of called processes. */
final class ExtensionRules {

    private static final Set<String> ATTRIBUTES = Set.of("name", "value", "key", "id", "source", "sourceExpression", "target");
    private static final Set<String> LISTENERS = Set.of("executionListener", "taskListener");

    private final Findings findings;

    ExtensionRules(Findings findings) {
        this.findings = findings;
    }

    void check(Element extensionElements) {
        Element owner = (Element) extensionElements.getParentNode();
        for (Element extension : Xml.children(extensionElements)) {
            visit(extension, owner);
        }
    }

    private void visit(Element extension, Element owner) {
        String name = extension.getLocalName();
        if (BpmnVocabulary.EDITOR_NAMESPACES.contains(String.valueOf(extension.getNamespaceURI()))) {
            return;
        }
        if (!Xml.CAMUNDA.equals(extension.getNamespaceURI()) || !BpmnVocabulary.EXTENSIONS.contains(name)) {
            refuse(extension, name);
            return;
        }
        if (!placed(extension, owner)) {
            return;
        }
        for (int i = 0; i < extension.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) extension.getAttributes().item(i);
            boolean known = attribute.getNamespaceURI() == null && ATTRIBUTES.contains(attribute.getLocalName())
                    || BpmnVocabulary.EDITOR_NAMESPACES.contains(String.valueOf(attribute.getNamespaceURI()));
            if (!known) {
                findings.add(extension, "attribute-not-allowed",
                        "Die Eigenschaft „" + attribute.getName() + "“ ist in <" + name + "> nicht erlaubt.",
                        "The property “" + attribute.getName() + "” is not allowed in <" + name + ">.");
            }
        }
        Xml.children(extension).forEach(child -> visit(child, owner));
    }

    private boolean placed(Element extension, Element owner) {
        boolean connector = "external".equals(Xml.camunda(owner, "type"));
        boolean call = Xml.is(owner, Xml.BPMN, "callActivity");
        switch (extension.getLocalName()) {
            case "inputOutput" -> {
                if (!connector) {
                    findings.add(extension, "inputs-not-allowed",
                            "Eingaben gibt es nur an Konnektor-Schritten; alle anderen Schritte lesen die Daten des Vorgangs selbst.",
                            "Only connector steps have inputs; all other steps read the data of the case themselves.");
                }
                return connector;
            }
            case "in", "out" -> {
                if (!call) {
                    findings.add(extension, "inputs-not-allowed",
                            "Übergaben gibt es nur beim Aufruf eines anderen Prozesses.",
                            "Only a call of another process hands data over.");
                }
                return call;
            }
            default -> {
                return true;
            }
        }
    }

    private void refuse(Element extension, String name) {
        if (LISTENERS.contains(name)) {
            findings.add(extension, "listener",
                    "Listener sind nicht erlaubt: Sie führen Programmcode aus. Verwenden Sie einen Konnektor-Schritt.",
                    "Listeners are not allowed: they run program code. Use a connector step.");
        } else if (name.equals("script")) {
            findings.add(extension, "script",
                    "Skripte sind nicht erlaubt, auch nicht in Eingaben. Verwenden Sie einen Ausdruck, z. B. ${data.hund.name}.",
                    "Scripts are not allowed, not in inputs either. Use an expression such as ${data.hund.name}.");
        } else {
            findings.add(extension, "extension-not-allowed",
                    "Die Erweiterung „" + name + "“ ist nicht erlaubt. Bitte entfernen Sie sie.",
                    "The extension “" + name + "” is not allowed. Please remove it.");
        }
    }
}
