package de.laufzettel.dossier;

import de.laufzettel.design.DecisionTables;
import de.laufzettel.library.ServicePackage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Every decision as the table it is, with what it reads and needs. */
final class DecisionsChapter {

    private static final int MOST_COLUMNS = 7;
    private static final int MOST_ROWS_ACROSS = 4;
    /** A table of few rows is not torn apart at the end of a page. */
    private static final int MOST_ROWS_TOGETHER = 8;

    private final ServicePackage service;
    private final Words words;

    DecisionsChapter(ServicePackage service, Words words) {
        this.service = service;
        this.words = words;
    }

    void write(Element body) {
        if (service.decisions().isEmpty()) {
            return;
        }
        Element section = Html.section(body, words.say("decisions"), "decisions");
        service.decisions().values().forEach(dmn -> DecisionTables.readable(dmn)
                .ifPresent(file -> file.decisions().forEach(table -> decision(section, table))));
    }

    private void decision(Element section, DecisionTables.DecisionTable table) {
        String name = table.name().isBlank() ? table.id() : table.name();
        Element part = section.appendElement("div").addClass(table.rows().size() <= MOST_ROWS_TOGETHER ? "together" : "decision");
        part.appendElement("h3").text(name);
        if (!table.requires().isEmpty()) {
            part.appendElement("p").text(words.say("decisions.needs", String.join(", ", table.requires())));
        }
        if (table.expression() != null) {
            part.appendElement("p").text(words.say("decisions.formula"));
            part.appendElement("p").addClass("formula").text(table.expression());
            return;
        }
        String policy = table.hitPolicy().split(" ")[0];
        part.appendElement("p").text(words.kind("policy", policy));
        List<String> columns = new ArrayList<>(table.inputs().stream().map(DecisionTables.Column::heading).toList());
        table.outputs().forEach(output -> columns.add(words.say("decisions.result", output.heading())));
        if (columns.size() > MOST_COLUMNS && table.rows().size() <= MOST_ROWS_ACROSS) {
            across(part, words.say("decisions.caption", name), columns, table.rows());
        } else {
            down(part, words.say("decisions.caption", name), columns, table.rows());
        }
    }

    /** A row of the table is a row; what is remarked on it stands below, where it has room. */
    private void down(Element part, String caption, List<String> columns, List<DecisionTables.Row> rows) {
        List<String> heads = new ArrayList<>(List.of(words.say("decisions.row")));
        heads.addAll(columns);
        Element body = Html.table(part, caption, heads, 7);
        for (int number = 0; number < rows.size(); number++) {
            List<String> cells = new ArrayList<>(List.of(String.valueOf(number + 1)));
            cells.addAll(cells(rows.get(number)));
            Html.row(body, cells);
            if (!rows.get(number).annotation().isBlank()) {
                body.appendElement("tr").addClass("note").appendElement("td").attr("colspan", String.valueOf(heads.size()))
                        .text(words.say("decisions.note") + ": " + rows.get(number).annotation());
            }
        }
    }

    /** A table with more columns than paper has room for, and few rows: each row is a column. */
    private void across(Element part, String caption, List<String> columns, List<DecisionTables.Row> rows) {
        List<String> heads = new ArrayList<>(List.of(words.say("decisions.column")));
        for (int number = 1; number <= rows.size(); number++) {
            heads.add(words.say("decisions.row") + " " + number);
        }
        Element body = Html.table(part, caption, heads, 30);
        for (int column = 0; column < columns.size(); column++) {
            int at = column;
            List<String> cells = new ArrayList<>(List.of(columns.get(column)));
            rows.forEach(row -> cells.add(at < cells(row).size() ? cells(row).get(at) : ""));
            Html.row(body, cells);
        }
        if (rows.stream().anyMatch(row -> !row.annotation().isBlank())) {
            List<String> notes = new ArrayList<>(List.of(words.say("decisions.note")));
            rows.forEach(row -> notes.add(row.annotation()));
            Html.row(body, notes);
        }
    }

    private static List<String> cells(DecisionTables.Row row) {
        return Stream.concat(row.inputs().stream(), row.outputs().stream()).toList();
    }
}
