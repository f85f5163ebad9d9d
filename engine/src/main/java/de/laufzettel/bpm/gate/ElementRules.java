package de.laufzettel.bpm.gate;

import de.laufzettel.bpm.model.Xml;
import org.w3c.dom.Element;

/** Only known element types of BPMN. */
final class ElementRules {

    private final Findings findings;

    ElementRules(Findings findings) {
        this.findings = findings;
    }

    boolean check(Element element) {
        if (!Xml.isBpmn(element)) {
            findings.add(element, "element-foreign",
                    "Das Element <" + element.getNodeName() + "> gehört nicht zu BPMN und ist an dieser Stelle nicht erlaubt.",
                    "The element <" + element.getNodeName() + "> does not belong to BPMN and is not allowed here.");
            return false;
        }
        if (BpmnVocabulary.ELEMENTS.contains(element.getLocalName())) {
            return implemented(element);
        }
        switch (element.getLocalName()) {
            case "scriptTask", "script" -> findings.add(element, "script",
                    "Skript-Aufgaben sind nicht erlaubt: Ein Skript könnte alles, was das Programm kann. Verwenden Sie eine"
                            + " Entscheidung (DMN) oder einen Konnektor.",
                    "Script tasks are not allowed: a script could do whatever the program can. Use a decision (DMN) or a connector.");
            case "complexGateway", "adHocSubProcess" -> findings.add(element, "element-unsupported",
                    "Dieses Element (" + element.getLocalName() + ") kann die Prozess-Engine nicht ausführen. Verwenden Sie"
                            + " Gateways oder einen Teilprozess.",
                    "The process engine cannot run this element (" + element.getLocalName() + "). Use gateways or a sub-process.");
            default -> findings.add(element, "element-not-allowed",
                    "Elemente vom Typ „" + element.getLocalName() + "“ sind nicht erlaubt. Bitte entfernen Sie es.",
                    "Elements of type “" + element.getLocalName() + "” are not allowed. Please remove it.");
        }
        return false;
    }

    /** A service task does what its connector does; without one the engine would not know, or run Java code. */
    private boolean implemented(Element element) {
        boolean connector = "external".equals(Xml.camunda(element, "type"));
        switch (element.getLocalName()) {
            case "serviceTask", "sendTask" -> {
                if (!connector) {
                    findings.add(element, "connector-missing",
                            "Diese Aufgabe hat keinen Konnektor. Wählen Sie eine Vorlage, z. B. „In die E-Akte ablegen“.",
                            "This task has no connector. Choose a template, such as “file in the e-file”.");
                }
            }
            case "businessRuleTask" -> {
                if (!connector && Xml.camunda(element, "decisionRef") == null) {
                    findings.add(element, "decision-missing",
                            "Dieser Schritt hat keine Entscheidung. Wählen Sie eine Entscheidung (DMN) der Leistung.",
                            "This step has no decision. Choose a decision (DMN) of the service.");
                }
            }
            default -> { }
        }
        return true;
    }
}
