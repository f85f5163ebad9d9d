package de.laufzettel.design.check;

import de.laufzettel.design.Problem;
import de.laufzettel.design.check.DecisionTable.Column;
import de.laufzettel.design.names.ColumnNames;
import de.laufzettel.design.names.DataName;
import de.laufzettel.design.names.NamesAt;
import de.laufzettel.design.names.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cells of a table fit to what they are asked of, and its rows fit together: none twice, none in vain, none missing. */
final class TableRule implements DataRule {

    @Override
    public List<Problem> check(CheckedService service, NamesAt names) {
        List<Problem> problems = new ArrayList<>();
        service.decisions().forEach((key, file) -> file.decisions().stream().filter(decision -> decision.table() != null)
                .filter(decision -> NamesAt.belongs(service, CheckedService.decisionFile(key)))
                .forEach(decision -> table(CheckedService.decisionFile(key), decision, decision.table(), new ColumnNames(file, names.names()), problems)));
        return problems;
    }

    private static void table(String file, DecisionFile.Decision decision, DecisionTable table, ColumnNames names, List<Problem> problems) {
        int before = problems.size();
        List<Optional<DataName>> read = table.inputs().stream().map(column -> names.find(decision, column)).toList();
        for (int i = 0; i < table.inputs().size(); i++) {
            inputs(file, table, i, read.get(i), problems);
        }
        for (int i = 0; i < table.outputs().size(); i++) {
            outputs(file, table, i, problems);
        }
        if (problems.size() == before) {
            TableRows.of(table, read).ifPresent(rows -> rows(file, decision, table, rows, problems));
        }
    }

    private static void inputs(String file, DecisionTable table, int column, Optional<DataName> name, List<Problem> problems) {
        Column input = table.inputs().get(column);
        ValueType declared = ColumnNames.type(input.type());
        ValueType type = name.map(DataName::type).filter(known -> known != ValueType.ANY).orElse(declared);
        if (name.isPresent() && !declared.fits(type)) {
            problems.add(mismatch(file, input.id(), input.text(), declared, type));
            return;
        }
        for (DecisionTable.Row row : table.rows()) {
            if (row.inputs().size() <= column) {
                continue;
            }
            DecisionTable.Cell cell = row.inputs().get(column);
            Cell test = Cell.read(cell.text());
            ValueType asked = type(test.kind());
            if (asked != null && !asked.fits(type)) {
                problems.add(mismatch(file, cell.id(), cell.text(), asked, type));
            } else if (test.kind() == Cell.Kind.TEXT && name.isPresent()) {
                test.values().stream().map(String::valueOf).filter(value -> !name.get().hasOption(value)).findFirst()
                        .ifPresent(value -> problems.add(unknown(file, cell.id(), input.text(), value, name.get())));
            }
        }
    }

    private static void outputs(String file, DecisionTable table, int column, List<Problem> problems) {
        ValueType declared = ColumnNames.type(table.outputs().get(column).type());
        for (DecisionTable.Row row : table.rows()) {
            if (row.outputs().size() > column) {
                DecisionTable.Cell cell = row.outputs().get(column);
                ValueType given = type(Cell.read(cell.text()).kind());
                if (given != null && !given.fits(declared)) {
                    problems.add(mismatch(file, cell.id(), cell.text(), given, declared));
                }
            }
        }
    }

    private static @Nullable ValueType type(Cell.Kind kind) {
        return switch (kind) {
            case TEXT -> ValueType.TEXT;
            case NUMBER -> ValueType.NUMBER;
            case YES_NO -> ValueType.YES_NO;
            default -> null;
        };
    }

    private static void rows(String file, DecisionFile.Decision decision, DecisionTable table, TableRows rows, List<Problem> problems) {
        if (table.hitPolicy().equals("UNIQUE") && rows.twice() != null) {
            problems.add(Problem.error(file, decision.id(), "table-overlap",
                    "In „" + decision.name() + "“ gelten zwei Zeilen zugleich (" + rows.twice() + "), erlaubt ist nur eine. Grenzen Sie sie ab, oder wählen Sie die Trefferregel FIRST.",
                    "In \"" + decision.name() + "\" two rows hold at once (" + rows.twice() + "), only one is allowed. Tell them apart, or choose the hit policy FIRST."));
        } else if (table.hitPolicy().equals("FIRST") && rows.idle() != null) {
            problems.add(Problem.warning(file, rows.idle(), "row-in-vain",
                    "Eine Zeile von „" + decision.name() + "“ gilt nie: Die Zeilen davor gelten für alle ihre Fälle.",
                    "A row of \"" + decision.name() + "\" never holds: the rows before it hold for all its cases."));
        } else if (!table.hitPolicy().startsWith("COLLECT") && !table.hitPolicy().equals("RULE ORDER") && rows.gap() != null) {
            problems.add(Problem.warning(file, decision.id(), "table-gap",
                    "In „" + decision.name() + "“ fehlt eine Zeile für " + rows.gap() + ". Das Ergebnis wäre leer.",
                    "In \"" + decision.name() + "\" a row is missing for " + rows.gap() + ". The result would be empty."));
        }
    }

    private static Problem mismatch(String file, String place, String text, ValueType given, ValueType wanted) {
        return Problem.error(file, place, "type-mismatch",
                "„" + text + "“ ist " + given.de() + ", hier steht aber " + wanted.de() + ".",
                "\"" + text + "\" is " + given.en() + ", but here is " + wanted.en() + ".");
    }

    private static Problem unknown(String file, String place, String asked, String value, DataName name) {
        List<String> values = name.options().stream().map(DataName.Option::value).toList();
        String offered = String.join(", ", values.stream().limit(8).toList()) + (values.size() > 8 ? ", …" : "");
        Problem problem = Problem.error(file, place, "unknown-option",
                "„" + value + "“ ist kein Wert, den „" + asked + "“ haben kann. Es gibt: " + offered + ".",
                "\"" + value + "\" is no value that \"" + asked + "\" can have. There are: " + offered + ".");
        return ColumnNames.nearest(name, value).map(near -> problem.with(Fixes.word(file, place, value, near))).orElse(problem);
    }
}
