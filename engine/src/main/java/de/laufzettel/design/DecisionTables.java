package de.laufzettel.design;

import de.laufzettel.design.check.DecisionFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The decisions of a DMN file as people read them: tables with columns and rows, or an expression. */
public record DecisionTables(List<DecisionTable> decisions) {

    /**
     * @param hitPolicy  as DMN names it, such as UNIQUE or "COLLECT SUM"; empty for an expression
     * @param requires   ids of what the decision needs: other decisions, input data
     * @param expression what is calculated, for a decision that is no table
     */
    public record DecisionTable(String id, String name, String hitPolicy, List<Column> inputs, List<Column> outputs,
            List<Row> rows, List<String> requires, @Nullable String expression) {
    }

    /** @param reads the expression of an input; the name of an output */
    public record Column(String id, String label, String reads, String type) {

        public String heading() {
            return label.isBlank() ? reads : label;
        }
    }

    public record Row(String id, List<String> inputs, List<String> outputs, String annotation) {
    }

    static DecisionTables read(byte[] dmn) {
        return new DecisionTables(DecisionFile.elements(dmn, "decision").stream().map(DecisionTables::decision).toList());
    }

    /** Empty when it is no DMN. */
    public static Optional<DecisionTables> readable(byte[] dmn) {
        try {
            return Optional.of(read(dmn));
        } catch (DecisionFile.NotADecision broken) {
            return Optional.empty();
        }
    }

    private static DecisionTable decision(Element decision) {
        List<String> requires = new ArrayList<>();
        DecisionFile.children(decision, "informationRequirement").forEach(requirement -> {
            DecisionFile.children(requirement, "requiredDecision").forEach(one -> requires.add(one.getAttribute("href").replaceFirst("^#", "")));
            DecisionFile.children(requirement, "requiredInput").forEach(one -> requires.add(one.getAttribute("href").replaceFirst("^#", "")));
        });
        Element table = DecisionFile.children(decision, "decisionTable").stream().findFirst().orElse(null);
        if (table == null) {
            String expression = DecisionFile.children(decision, "literalExpression").stream().map(literal -> text(literal, "text"))
                    .findFirst().orElse("");
            return new DecisionTable(decision.getAttribute("id"), decision.getAttribute("name"), "", List.of(), List.of(),
                    List.of(), requires, expression);
        }
        String policy = table.getAttribute("hitPolicy").isBlank() ? "UNIQUE" : table.getAttribute("hitPolicy");
        return new DecisionTable(decision.getAttribute("id"), decision.getAttribute("name"),
                (policy + " " + table.getAttribute("aggregation")).strip(),
                DecisionFile.children(table, "input").stream().map(DecisionTables::input).toList(),
                DecisionFile.children(table, "output").stream().map(output -> new Column(output.getAttribute("id"),
                        output.getAttribute("label"), output.getAttribute("name"), output.getAttribute("typeRef"))).toList(),
                DecisionFile.children(table, "rule").stream().map(rule -> new Row(rule.getAttribute("id"), entries(rule, "inputEntry"),
                        entries(rule, "outputEntry"), text(rule, "description"))).toList(),
                requires, null);
    }

    private static Column input(Element input) {
        Element expression = DecisionFile.children(input, "inputExpression").stream().findFirst().orElse(null);
        return new Column(input.getAttribute("id"), input.getAttribute("label"),
                expression == null ? "" : text(expression, "text"), expression == null ? "" : expression.getAttribute("typeRef"));
    }

    private static List<String> entries(Element rule, String name) {
        return DecisionFile.children(rule, name).stream().map(entry -> text(entry, "text")).toList();
    }

    private static String text(Element parent, String name) {
        return DecisionFile.children(parent, name).stream().map(Element::getTextContent).findFirst().orElse("").strip();
    }
}
