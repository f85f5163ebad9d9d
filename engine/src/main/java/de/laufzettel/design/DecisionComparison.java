package de.laufzettel.design;

import static de.laufzettel.design.Difference.Kind.ADDED;
import static de.laufzettel.design.Difference.Kind.CHANGED;
import static de.laufzettel.design.Difference.Kind.MOVED;
import static de.laufzettel.design.Difference.Kind.REMOVED;

import de.laufzettel.design.DecisionTables.Column;
import de.laufzettel.design.DecisionTables.DecisionTable;
import de.laufzettel.design.DecisionTables.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What changed in the tables of a DMN file: decisions, columns, rows and cells, each told as a clerk would say it. */
final class DecisionComparison {

    private final List<Difference> differences = new ArrayList<>();

    private DecisionComparison() {
    }

    static List<Difference> of(DecisionTables before, DecisionTables after) {
        DecisionComparison comparison = new DecisionComparison();
        Map<String, DecisionTable> old = byId(before.decisions(), DecisionTable::id);
        Map<String, DecisionTable> now = byId(after.decisions(), DecisionTable::id);
        old.forEach((id, table) -> {
            if (!now.containsKey(id)) {
                comparison.say(REMOVED, id, "Die Entscheidung " + de(table) + " wurde entfernt.", "The decision " + en(table) + " was removed.");
            }
        });
        now.forEach((id, table) -> {
            if (!old.containsKey(id)) {
                comparison.say(ADDED, id, "Die Entscheidung " + de(table) + " ist neu.", "The decision " + en(table) + " is new.");
            } else {
                comparison.decision(old.get(id), table);
            }
        });
        return comparison.differences;
    }

    private void decision(DecisionTable was, DecisionTable is) {
        value(is, "Der Name", "The name", was.name(), is.name());
        value(is, "Die Trefferregel", "The hit policy", was.hitPolicy(), is.hitPolicy());
        value(is, "Die Formel", "The expression", was.expression(), is.expression());
        value(is, "Was die Entscheidung braucht,", "What the decision needs", String.join(", ", was.requires()), String.join(", ", is.requires()));
        columns(is, was.inputs(), is.inputs(), "Eingabe", "input");
        columns(is, was.outputs(), is.outputs(), "Ergebnis", "output");
        rows(was, is);
    }

    private void columns(DecisionTable table, List<Column> was, List<Column> is, String de, String en) {
        Map<String, Column> old = byId(was, Column::id);
        Map<String, Column> now = byId(is, Column::id);
        old.forEach((id, column) -> {
            if (!now.containsKey(id)) {
                say(REMOVED, table.id(), de(table) + ": Die Spalte „" + column.heading() + "“ (" + de + ") wurde entfernt.",
                        en(table) + ": the column \"" + column.heading() + "\" (" + en + ") was removed.");
            }
        });
        now.forEach((id, column) -> {
            Column earlier = old.get(id);
            if (earlier == null) {
                say(ADDED, table.id(), de(table) + ": Die Spalte „" + column.heading() + "“ (" + de + ") ist neu.",
                        en(table) + ": the column \"" + column.heading() + "\" (" + en + ") is new.");
            } else {
                String name = column.heading();
                value(table, "Die Überschrift der Spalte „" + name + "“", "The heading of the column \"" + name + "\"", earlier.label(), column.label());
                value(table, "Was die Spalte „" + name + "“ liest oder schreibt,", "What the column \"" + name + "\" reads or writes", earlier.reads(), column.reads());
                value(table, "Der Typ der Spalte „" + name + "“", "The type of the column \"" + name + "\"", earlier.type(), column.type());
            }
        });
    }

    private void rows(DecisionTable was, DecisionTable is) {
        Map<String, Row> old = byId(was.rows(), Row::id);
        Map<String, Row> now = byId(is.rows(), Row::id);
        List<String> kept = was.rows().stream().map(Row::id).filter(now::containsKey).toList();
        List<String> keptNow = is.rows().stream().map(Row::id).filter(old::containsKey).toList();
        for (int number = 1; number <= was.rows().size(); number++) {
            Row row = was.rows().get(number - 1);
            if (!now.containsKey(row.id())) {
                say(REMOVED, is.id(), de(is) + ": Zeile " + number + " (" + told(row) + ") wurde entfernt.",
                        en(is) + ": row " + number + " (" + told(row) + ") was removed.");
            }
        }
        for (int number = 1; number <= is.rows().size(); number++) {
            Row row = is.rows().get(number - 1);
            Row earlier = old.get(row.id());
            if (earlier == null) {
                say(ADDED, is.id(), de(is) + ": Zeile " + number + " (" + told(row) + ") ist neu.",
                        en(is) + ": row " + number + " (" + told(row) + ") is new.");
            } else {
                cells(was, is, earlier, row, number);
            }
        }
        if (!kept.equals(keptNow)) {
            say(MOVED, is.id(), de(is) + ": Die Zeilen stehen in anderer Reihenfolge.", en(is) + ": the rows are in another order.");
        }
    }

    private void cells(DecisionTable wasTable, DecisionTable table, Row was, Row is, int number) {
        Map<String, String> old = cells(wasTable, was);
        cells(table, is).forEach((column, cell) -> {
            if (old.containsKey(column)) {
                String heading = heading(table, column);
                value(table, "Zeile " + number + ", „" + heading + "“", "Row " + number + ", \"" + heading + "\"", old.get(column), cell);
            }
        });
        value(table, "Die Bemerkung der Zeile " + number, "The annotation of row " + number, was.annotation(), is.annotation());
    }

    private static Map<String, String> cells(DecisionTable table, Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int at = 0; at < Math.min(table.inputs().size(), row.inputs().size()); at++) {
            cells.put(table.inputs().get(at).id(), row.inputs().get(at));
        }
        for (int at = 0; at < Math.min(table.outputs().size(), row.outputs().size()); at++) {
            cells.put(table.outputs().get(at).id(), row.outputs().get(at));
        }
        return cells;
    }

    private static String heading(DecisionTable table, String column) {
        return java.util.stream.Stream.concat(table.inputs().stream(), table.outputs().stream())
                .filter(each -> each.id().equals(column)).map(Column::heading).findFirst().orElse(column);
    }

    private void value(DecisionTable table, String de, String en, Object was, Object is) {
        if (!Objects.equals(was, is)) {
            Difference words = ServiceComparison.changed(table.id(), de, en, was, is);
            say(CHANGED, table.id(), de(table) + ": " + words.de(), en(table) + ": " + words.en());
        }
    }

    private void say(Difference.Kind kind, String place, String de, String en) {
        differences.add(new Difference(kind, place, de, en));
    }

    private static String told(Row row) {
        return String.join(" | ", row.inputs()) + " → " + String.join(" | ", row.outputs());
    }

    private static String de(DecisionTable table) {
        return "„" + (table.name().isBlank() ? table.id() : table.name()) + "“";
    }

    private static String en(DecisionTable table) {
        return "\"" + (table.name().isBlank() ? table.id() : table.name()) + "\"";
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        for (int at = 0; at < all.size(); at++) {
            // a model of another tool may leave out ids: then the place is all there is
            String key = id.apply(all.get(at));
            map.put(key.isBlank() ? "#" + at : key, all.get(at));
        }
        return map;
    }
}
