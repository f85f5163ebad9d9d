package de.laufzettel.bpm.gate;

import de.laufzettel.bpm.GateFinding;
import de.laufzettel.bpm.model.SafeXml;
import de.laufzettel.bpm.model.Xml;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Walks through a process file and applies the rules to each element. The drawing is skipped: nothing in it is executed. */
public final class BpmnGate {

    private static final String FILE = "process.bpmn";

    private final Findings findings = new Findings(FILE);
    private final ElementRules elements = new ElementRules(findings);
    private final AttributeRules attributes = new AttributeRules(findings);
    private final ExtensionRules extensions = new ExtensionRules(findings);
    private final ExpressionRules expressions = new ExpressionRules(findings);

    private BpmnGate() {
    }

    /** @param decisionIds the decisions that are deployed together with the process */
    public static List<GateFinding> check(byte[] bpmn, Set<String> decisionIds) {
        Document document = SafeXml.parse(bpmn);
        BpmnGate gate = new BpmnGate();
        gate.visit(document.getDocumentElement());
        new ReferenceRules(gate.findings, document, decisionIds).check();
        return gate.findings.all();
    }

    private void visit(Element element) {
        if (BpmnVocabulary.DRAWING.equals(element.getNamespaceURI())) {
            return;
        }
        if (Xml.is(element, Xml.BPMN, "extensionElements")) {
            extensions.check(element);
            expressions.checkTexts(element);
            return;
        }
        if (!elements.check(element)) {
            return; // what is below a refused element need not be named as well
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (attributes.check(element, attribute)) {
                expressions.checkAttribute(element, attribute);
            }
        }
        expressions.checkText(element);
        Xml.children(element).forEach(this::visit);
    }

}
