package de.laufzettel.design.names;

import de.laufzettel.design.check.DecisionFile;
import de.laufzettel.design.check.DecisionTable;
import de.laufzettel.design.names.DataName.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a column of a decision table asks: a name of {@code data}, or what another decision of the file gives. */
public final class ColumnNames {

    private final DecisionFile file;
    private final Names names;

    public ColumnNames(DecisionFile file, Names names) {
        this.file = file;
        this.names = names;
    }

    public Optional<DataName> find(DecisionFile.Decision decision, DecisionTable.Column column) {
        String text = column.text().strip();
        return text.startsWith("data.") ? names.find(text.substring("data.".length()))
                : decision.requires().stream().flatMap(id -> file.decisions().stream().filter(other -> other.id().equals(id)))
                        .flatMap(other -> output(other, text).stream()).findFirst();
    }

    private static Optional<DataName> output(DecisionFile.Decision decision, String name) {
        for (int column = 0; column < decision.outputs().size(); column++) {
            DecisionFile.Output output = decision.outputs().get(column);
            if (output.name().equals(name)) {
                return Optional.of(new DataName(name, ValueType.ofDecision(output.type()), output.label(), output.label(),
                        DecisionValues.options(decision, column), false, false,
                        List.of(new Writer(Writer.Kind.DECISION, "", decision.id(), ""))));
            }
        }
        return Optional.empty();
    }

    /** A typeRef of DMN. */
    public static ValueType type(String typeRef) {
        return ValueType.ofDecision(typeRef);
    }

    /** The value that was probably meant. */
    public static Optional<String> nearest(DataName name, String value) {
        return name.options().stream().map(DataName.Option::value).filter(option -> Names.distance(option, value) <= Math.max(2, value.length() / 3))
                .min(Comparator.comparingInt(option -> Names.distance(option, value)));
    }
}
