package de.laufzettel.design.names;

import de.laufzettel.design.check.DecisionFile;
import de.laufzettel.design.check.DecisionTable;
import de.laufzettel.design.names.DataName.Option;
import java.util.List;
import java.util.regex.Pattern;

/** The values that a column of a table can give, where every row writes one out. */
final class DecisionValues {

    private static final Pattern TEXT = Pattern.compile("\"[^\"\\\\]*\"");

    private DecisionValues() {
    }

    static List<Option> options(DecisionFile.Decision decision, int column) {
        DecisionTable table = decision.table();
        if (table == null || table.rows().isEmpty()
                || table.rows().stream().anyMatch(row -> row.outputs().size() <= column || !TEXT.matcher(row.outputs().get(column).text()).matches())) {
            return List.of();
        }
        return table.rows().stream().map(row -> row.outputs().get(column).text()).map(text -> text.substring(1, text.length() - 1))
                .distinct().map(value -> new Option(value, value, value)).toList();
    }
}
