package de.laufzettel.bpm.gate;

import de.laufzettel.bpm.GateFinding;
import de.laufzettel.bpm.model.DecisionReader;
import de.laufzettel.bpm.model.Xml;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Walks through a decision file: tables and literal expressions in FEEL, nothing else. */
public final class DmnGate {

    private static final Set<String> ELEMENTS = BpmnVocabulary.words("""
            definitions decision decisionTable input inputExpression inputValues output outputValues defaultOutputEntry rule
            inputEntry outputEntry text literalExpression variable informationRequirement requiredDecision requiredInput
            inputData description question allowedAnswers annotation annotationEntry textAnnotation association sourceRef
            targetRef extensionElements authorityRequirement requiredAuthority knowledgeSource type owner
            itemDefinition typeRef allowedValues itemComponent""");
    private static final Set<String> ATTRIBUTES = BpmnVocabulary.words("""
            id name namespace exporter exporterVersion label typeRef hitPolicy aggregation preferredOrientation outputLabel
            href expressionLanguage typeLanguage associationDirection textFormat isCollection locationURI""");
    private static final Set<String> ENGINE_ATTRIBUTES = Set.of("inputVariable", "historyTimeToLive", "versionTag");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_.-]{1,200}");

    private final Findings findings;
    private final FeelRules feel;

    private DmnGate(String file, Element root) {
        findings = new Findings(file);
        feel = new FeelRules(findings, names(root));
    }

    /** The case's data, results of other decisions by their id and by their columns, and names given to inputs. */
    private static Set<String> names(Element root) {
        Set<String> names = new HashSet<>(Set.of("data", "item", "partial", "cellInput", "inputVariableName"));
        for (Element element : Xml.tree(root)) {
            switch (element.getLocalName()) {
                case "decision", "inputData" -> {
                    names.add(element.getAttribute("id"));
                    names.add(element.getAttribute("name"));
                }
                case "output", "variable" -> names.add(element.getAttribute("name"));
                case "input" -> names.add(element.getAttributeNS(Xml.CAMUNDA_DMN, "inputVariable"));
                default -> { }
            }
        }
        return names;
    }

    public static List<GateFinding> check(String file, byte[] dmn) {
        Element root = DecisionReader.root(dmn);
        DmnGate gate = new DmnGate(file, root);
        gate.visit(root);
        return gate.findings.all();
    }

    private void visit(Element element) {
        String namespace = String.valueOf(element.getNamespaceURI());
        if (DecisionReader.isDrawing(namespace) || element.getLocalName().equals("extensionElements")
                && Xml.children(element).stream().noneMatch(child -> child.getNamespaceURI().startsWith("http://camunda.org/"))) {
            return;
        }
        if (!DecisionReader.isDmn(namespace) || !ELEMENTS.contains(element.getLocalName())) {
            findings.add(element, "element-not-allowed",
                    "Das Element „" + element.getNodeName() + "“ ist in Entscheidungen nicht erlaubt. Verwenden Sie Tabellen und"
                            + " einfache FEEL-Ausdrücke.",
                    "The element “" + element.getNodeName() + "” is not allowed in decisions. Use tables and simple FEEL expressions.");
            return;
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attribute(element, (Attr) element.getAttributes().item(i));
        }
        feel.check(element);
        Xml.children(element).forEach(this::visit);
    }

    private void attribute(Element element, Attr attribute) {
        String namespace = attribute.getNamespaceURI();
        String name = attribute.getLocalName();
        boolean known = namespace == null ? ATTRIBUTES.contains(name)
                : Xml.CAMUNDA_DMN.equals(namespace) ? ENGINE_ATTRIBUTES.contains(name) && NAME.matcher(attribute.getValue()).matches()
                : BpmnVocabulary.EDITOR_NAMESPACES.contains(namespace) || namespace.startsWith("http://bpmn.io/")
                        || Xml.XSI.equals(namespace);
        if (!known) {
            findings.add(element, "attribute-not-allowed",
                    "Die Eigenschaft „" + attribute.getName() + "“ ist in Entscheidungen nicht erlaubt.",
                    "The property “" + attribute.getName() + "” is not allowed in decisions.");
        }
        if (namespace == null && name.equals("expressionLanguage") && !FeelRules.isFeel(attribute.getValue())) {
            findings.add(element, "language-not-allowed",
                    "Die Sprache „" + attribute.getValue() + "“ ist in Entscheidungen nicht erlaubt, nur FEEL.",
                    "The language “" + attribute.getValue() + "” is not allowed in decisions, only FEEL.");
        }
    }
}
