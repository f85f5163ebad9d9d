package de.laufzettel.design.check;

import de.laufzettel.design.names.DataName;
import de.laufzettel.design.names.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which rows hold for which values. Choices and yes-or-no are taken with all their values; of numbers enough to tell the rows
 * apart. A gap is only told for choices: that no row holds for the year 1990 is meant.
 */
final class TableRows {

    private static final int MOST_MIXES = 20_000;
    private static final String OTHER = "\u0000other";

    private final DecisionTable table;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Boolean> closed = new ArrayList<>();
    private final Set<Integer> first = new HashSet<>();
    private final Set<String> covered = new HashSet<>();
    private final Set<String> all = new LinkedHashSet<>();
    private @Nullable String twice;

    private TableRows(DecisionTable table) {
        this.table = table;
        table.rows().forEach(row -> rows.add(row.inputs().stream().map(cell -> Cell.read(cell.text())).toList()));
    }

    /** Nothing where a cell is more than a simple test, or there are too many mixes. */
    static Optional<TableRows> of(DecisionTable table, List<Optional<DataName>> names) {
        TableRows rows = new TableRows(table);
        List<List<Object>> domains = new ArrayList<>();
        long mixes = 1;
        for (int column = 0; column < table.inputs().size(); column++) {
            int at = column;
            if (rows.rows.stream().anyMatch(row -> row.size() <= at || row.get(at).kind() == Cell.Kind.OTHER)) {
                return Optional.empty();
            }
            domains.add(rows.domain(column, names.get(column)));
            mixes *= Math.max(1, domains.get(column).size());
        }
        if (mixes * Math.max(1, rows.rows.size()) > 40L * MOST_MIXES || mixes > MOST_MIXES || domains.isEmpty() || rows.rows.isEmpty()) {
            return Optional.empty();
        }
        rows.mix(domains, new ArrayList<>());
        return Optional.of(rows);
    }

    private List<Object> domain(int column, Optional<DataName> name) {
        boolean choice = name.filter(known -> !known.options().isEmpty()).isPresent();
        boolean yesNo = name.map(DataName::type).orElse(ValueType.ANY) == ValueType.YES_NO
                || rows.stream().anyMatch(row -> row.get(column).kind() == Cell.Kind.YES_NO);
        closed.add(choice || yesNo);
        if (choice) {
            return List.copyOf(name.get().options().stream().map(DataName.Option::value).map(Object.class::cast).toList());
        } else if (yesNo) {
            return List.of(true, false);
        }
        TreeSet<BigDecimal> numbers = new TreeSet<>();
        Set<Object> texts = new LinkedHashSet<>();
        rows.forEach(row -> {
            row.get(column).borders().forEach(border -> {
                numbers.add(border);
                numbers.add(border.subtract(BigDecimal.ONE));
                numbers.add(border.add(BigDecimal.ONE));
            });
            row.get(column).values().stream().filter(String.class::isInstance).forEach(texts::add);
        });
        List<Object> values = new ArrayList<>(numbers);
        values.addAll(texts);
        values.add(OTHER);
        return values;
    }

    private void mix(List<List<Object>> domains, List<Object> values) {
        if (values.size() == domains.size()) {
            judge(values);
            return;
        }
        for (Object value : domains.get(values.size())) {
            values.add(value);
            mix(domains, values);
            values.remove(values.size() - 1);
        }
    }

    private void judge(List<Object> values) {
        String choices = choices(values);
        all.add(choices);
        int hits = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (holds(rows.get(row), values)) {
                if (hits++ == 0) {
                    first.add(row);
                    covered.add(choices);
                }
            }
        }
        if (hits > 1 && twice == null) {
            twice = words(values);
        }
    }

    private static boolean holds(List<Cell> row, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            if (!row.get(i).holds(values.get(i))) {
                return false;
            }
        }
        return true;
    }

    private String choices(List<Object> values) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (closed.get(i)) {
                words.add(column(i) + " = " + values.get(i));
            }
        }
        return String.join(", ", words);
    }

    private String words(List<Object> values) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).equals(OTHER)) {
                words.add(column(i) + " = " + values.get(i));
            }
        }
        return String.join(", ", words);
    }

    private String column(int column) {
        DecisionTable.Column input = table.inputs().get(column);
        return input.label().isBlank() ? input.text() : input.label();
    }

    /** Values for which two rows hold; null when there are none. */
    @Nullable String twice() {
        return twice;
    }

    /** The id of a row that is never the first that holds. */
    @Nullable String idle() {
        for (int row = 0; row < rows.size(); row++) {
            if (!first.contains(row)) {
                return table.rows().get(row).id();
            }
        }
        return null;
    }

    /** Choices for which no row holds. */
    @Nullable String gap() {
        return all.stream().filter(choice -> !choice.isEmpty() && !covered.contains(choice)).findFirst().orElse(null);
    }
}
