package de.laufzettel.dossier;

import de.laufzettel.design.DecisionTables;
import de.laufzettel.library.ServicePackage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Every decision as the table it is, with what it reads and needs. */
final class DecisionsChapter {

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
        section.appendElement("h3").text(name);
        if (!table.requires().isEmpty()) {
            section.appendElement("p").text(words.say("decisions.needs", String.join(", ", table.requires())));
        }
        if (table.expression() != null) {
            section.appendElement("p").text(words.say("decisions.formula"));
            section.appendElement("p").addClass("formula").text(table.expression());
            return;
        }
        String policy = table.hitPolicy().split(" ")[0];
        section.appendElement("p").text(words.kind("policy", policy));
        List<String> columns = new ArrayList<>(List.of(words.say("decisions.row")));
        table.inputs().forEach(input -> columns.add(input.heading()));
        table.outputs().forEach(output -> columns.add("→ " + output.heading()));
        columns.add(words.say("decisions.note"));
        Element rows = Html.table(section, words.say("decisions.caption", name), columns, 7);
        for (int number = 0; number < table.rows().size(); number++) {
            DecisionTables.Row row = table.rows().get(number);
            List<String> cells = new ArrayList<>(List.of(String.valueOf(number + 1)));
            Stream.concat(row.inputs().stream(), row.outputs().stream()).forEach(cells::add);
            cells.add(row.annotation());
            Html.row(rows, cells);
        }
    }
}
