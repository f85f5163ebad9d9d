package de.laufzettel.design.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One name below {@code data}.
 *
 * @param path      without row numbers, such as {@code hund.rasse}
 * @param options   the only values it can have; empty when it can have others
 * @param open      whether anything may be read below it: what is inside is not known
 * @param optional  whether it may be empty although its writer has run
 * @param writers   who writes it, in the order of the process
 */
public record DataName(String path, ValueType type, String labelDe, String labelEn, List<Option> options, boolean open,
        boolean optional, List<Writer> writers) {

    /** A value a person or a decision chooses, with its words. */
    public record Option(String value, String de, String en) {
    }

    /**
     * Where a name is written.
     *
     * @param file    the form or decision, or {@code process.bpmn}
     * @param place   the component, the decision or the step in that file
     * @param element the step of the process that writes; empty for what every case has
     */
    public record Writer(Kind kind, String file, String place, String element) {

        public enum Kind {
            FORM, DECISION, CONNECTOR, PROCESS, CASE
        }
    }

    /** One name as all its writers together have it: only what all say stays. */
    static DataName merged(List<DataName> all) {
        if (all.size() == 1) {
            return all.get(0);
        }
        DataName first = all.get(0);
        Set<Writer> writers = new LinkedHashSet<>();
        Set<Option> values = new LinkedHashSet<>();
        ValueType type = ValueType.ANY;
        boolean sameType = true;
        for (DataName each : all) {
            writers.addAll(each.writers);
            values.addAll(each.options);
            sameType &= type == ValueType.ANY || each.type == ValueType.ANY || type == each.type;
            type = type == ValueType.ANY ? each.type : type;
        }
        boolean choice = all.stream().noneMatch(each -> each.options.isEmpty());
        DataName named = all.stream().filter(each -> !each.labelDe.isBlank()).findFirst().orElse(first);
        return new DataName(first.path, sameType ? type : ValueType.ANY, named.labelDe, named.labelEn, choice ? List.copyOf(values) : List.of(),
                all.stream().anyMatch(DataName::open), all.stream().anyMatch(DataName::optional), List.copyOf(writers));
    }

    /** The same name, written by a step. */
    DataName by(String element) {
        return new DataName(path, type, labelDe, labelEn, options, open, optional,
                writers.stream().map(writer -> new Writer(writer.kind, writer.file, writer.place, element)).toList());
    }

    /** The same, below another name. */
    DataName at(String other) {
        return new DataName(other, type, labelDe, labelEn, options, open, optional, writers);
    }

    DataName asList() {
        return new DataName(path, ValueType.LIST, labelDe, labelEn, List.of(), open, optional, writers);
    }

    public Optional<Writer> firstWriter() {
        return writers.stream().findFirst();
    }

    public boolean hasOption(String value) {
        return options.isEmpty() || options.stream().anyMatch(option -> option.value().equals(value));
    }
}
