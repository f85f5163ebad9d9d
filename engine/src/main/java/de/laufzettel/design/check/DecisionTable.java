package de.laufzettel.design.check;

import java.util.List;
import org.w3c.dom.Element;

/**
 * The rows of a decision.
 *
 * @param hitPolicy {@code UNIQUE} when the file says nothing, as DMN has it
 */
public record DecisionTable(String id, String hitPolicy, List<Column> inputs, List<Column> outputs, List<Row> rows) {

    /** @param text a column's question; empty for an output */
    public record Column(String id, String label, String name, String text, String type) {
    }

    /** The cells as written, in the order of the columns. */
    public record Row(String id, List<Cell> inputs, List<Cell> outputs) {
    }

    public record Cell(String id, String text) {
    }

    static DecisionTable read(Element table) {
        return new DecisionTable(table.getAttribute("id"),
                table.getAttribute("hitPolicy").isBlank() ? "UNIQUE" : table.getAttribute("hitPolicy"),
                DecisionFile.children(table, "input").stream().map(DecisionTable::input).toList(),
                DecisionFile.children(table, "output").stream().map(output -> new Column(output.getAttribute("id"),
                        output.getAttribute("label"), output.getAttribute("name"), "", output.getAttribute("typeRef"))).toList(),
                DecisionFile.children(table, "rule").stream().map(rule -> new Row(rule.getAttribute("id"),
                        cells(rule, "inputEntry"), cells(rule, "outputEntry"))).toList());
    }

    private static Column input(Element input) {
        return DecisionFile.children(input, "inputExpression").stream()
                .map(expression -> new Column(input.getAttribute("id"), input.getAttribute("label"), "", text(expression),
                        expression.getAttribute("typeRef")))
                .findFirst().orElse(new Column(input.getAttribute("id"), input.getAttribute("label"), "", "", ""));
    }

    private static List<Cell> cells(Element rule, String name) {
        return DecisionFile.children(rule, name).stream().map(cell -> new Cell(cell.getAttribute("id"), text(cell))).toList();
    }

    private static String text(Element holder) {
        return DecisionFile.children(holder, "text").stream().map(text -> text.getTextContent().strip()).findFirst().orElse("");
    }
}
