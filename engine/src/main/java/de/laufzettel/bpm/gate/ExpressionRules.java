package de.laufzettel.bpm.gate;

import de.laufzettel.bpm.guard.ExpressionProblem;
import de.laufzettel.bpm.guard.ExpressionTree;
import de.laufzettel.bpm.guard.UnreadableExpression;
import de.laufzettel.bpm.model.Xml;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Every text that could be an expression is read into its tree and checked, wherever it stands: the engine evaluates names
 * and descriptions too. Where only a fixed text makes sense, an expression is refused as such.
 */
final class ExpressionRules {

    private static final Set<String> EXPRESSION_TEXTS = Set.of("conditionExpression", "condition", "timeDate", "timeDuration",
            "timeCycle", "loopCardinality", "completionCondition", "documentation", "text", "inputParameter", "value", "entry");
    private static final Set<String> TIMES = Set.of("timeDate", "timeDuration", "timeCycle");
    /** ISO 8601 (a day, a moment, P14D, R3/PT1H) or the engine's calendar notation (0 0 6 * * ?). */
    private static final Pattern TIME = Pattern.compile("[0-9RPYMWDTHSZ:.,/*?+ LW#-]{1,100}");

    private final Findings findings;

    ExpressionRules(Findings findings) {
        this.findings = findings;
    }

    void checkAttribute(Element element, Attr attribute) {
        boolean allowed = BpmnVocabulary.EXPRESSION_ATTRIBUTES.contains(attribute.getLocalName())
                && !element.getLocalName().matches("message|signal|error|escalation");
        check(element, attribute.getValue(), allowed);
    }

    /** The element's own text, not that of its children. */
    void checkText(Element element) {
        String text = ownText(element);
        if (text.isBlank()) {
            return;
        }
        check(element, text, EXPRESSION_TEXTS.contains(element.getLocalName()));
        if (TIMES.contains(element.getLocalName()) && !isExpression(text) && !TIME.matcher(text).matches()) {
            findings.add(element, "time-unreadable",
                    "„" + text + "“ ist keine Zeitangabe. Beispiele: P14D (14 Tage), PT2H, 2026-12-31, ${data.frist}.",
                    "“" + text + "” is not a time. Examples: P14D (14 days), PT2H, 2026-12-31, ${data.frist}.");
        }
    }

    /** Everything inside of extensionElements. */
    void checkTexts(Element root) {
        for (Element element : Xml.tree(root)) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Attr attribute = (Attr) element.getAttributes().item(i);
                check(element, attribute.getValue(), Set.of("sourceExpression", "key", "value").contains(attribute.getLocalName()));
            }
            checkText(element);
        }
    }

    private void check(Element element, String text, boolean allowed) {
        if (!isExpression(text)) {
            return;
        }
        if (!allowed) {
            findings.add(element, "expression-not-here",
                    "Hier ist kein Ausdruck erlaubt („" + text + "“); es muss ein fester Text stehen.",
                    "No expression is allowed here (“" + text + "”); it must be a fixed text.");
            return;
        }
        try {
            ExpressionTree.parse(text.strip(), loopVariables(element)).problems().forEach(problem -> add(element, problem));
        } catch (UnreadableExpression e) {
            add(element, e.problem());
        }
    }

    private void add(Element element, ExpressionProblem problem) {
        findings.add(element, problem.code(), problem.messageDe(), problem.messageEn());
    }

    private static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    private static Set<String> loopVariables(Element element) {
        Set<String> names = new HashSet<>();
        for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
            Xml.child(around, Xml.BPMN, "multiInstanceLoopCharacteristics")
                    .map(loop -> Xml.camunda(loop, "elementVariable")).ifPresent(names::add);
            if (Xml.is(around, Xml.BPMN, "multiInstanceLoopCharacteristics") && Xml.camunda(around, "elementVariable") != null) {
                names.add(around.getAttributeNS(Xml.CAMUNDA, "elementVariable"));
            }
        }
        return names;
    }

    private static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(node.getNodeValue());
            }
        }
        return text.toString().strip();
    }
}
