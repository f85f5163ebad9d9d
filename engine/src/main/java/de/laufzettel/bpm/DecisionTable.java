package de.laufzettel.bpm;

import de.laufzettel.bpm.model.DecisionReader;
import de.laufzettel.bpm.model.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A decision as it is written: enough to say which of its rows was never met, and what could meet it.
 *
 * @param requires ids of the decisions it asks first
 * @param inputs   the expressions of its columns; for a literal expression that expression
 * @param rules    its rows; empty for a literal expression
 */
public record DecisionTable(String id, String name, List<String> requires, List<String> inputs, List<Rule> rules) {

    /** @param cells the texts of its input cells, in the order of the columns */
    public record Rule(String id, List<String> cells) {
    }

    /** All decisions of a file. @throws ModelRejected when it is not a decision file */
    public static List<DecisionTable> read(byte[] dmn) {
        return Xml.children(DecisionReader.root(dmn)).stream().filter(element -> "decision".equals(element.getLocalName())).map(DecisionTable::decision).toList();
    }

    private static DecisionTable decision(Element decision) {
        List<String> requires = below(decision, "informationRequirement").stream().flatMap(requirement -> below(requirement, "requiredDecision").stream())
                .map(required -> required.getAttribute("href").replace("#", "")).toList();
        List<String> inputs = new ArrayList<>(below(decision, "literalExpression").stream().map(DecisionTable::text).toList());
        List<Rule> rules = new ArrayList<>();
        for (Element table : below(decision, "decisionTable")) {
            below(table, "input").forEach(input -> below(input, "inputExpression").forEach(expression -> inputs.add(text(expression))));
            below(table, "rule").forEach(rule -> rules.add(new Rule(rule.getAttribute("id"),
                    below(rule, "inputEntry").stream().map(DecisionTable::text).toList())));
        }
        String name = Optional.ofNullable(Xml.attribute(decision, "name")).filter(text -> !text.isBlank()).orElse(decision.getAttribute("id"));
        return new DecisionTable(decision.getAttribute("id"), name, requires, List.copyOf(inputs), List.copyOf(rules));
    }

    private static List<Element> below(Element parent, String localName) {
        return Xml.children(parent).stream().filter(child -> localName.equals(child.getLocalName())).toList();
    }

    private static String text(Element element) {
        return below(element, "text").stream().map(Xml::text).findFirst().orElse("");
    }
}
