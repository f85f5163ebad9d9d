package de.laufzettel.design.names;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The same name with what another writer says of it: only what both say stays. */
    DataName and(DataName other) {
        ValueType both = type == other.type ? type : type == ValueType.ANY ? other.type : other.type == ValueType.ANY ? type : ValueType.ANY;
        List<Option> values = options.isEmpty() || other.options.isEmpty() ? List.of()
                : Stream.concat(options.stream(), other.options.stream()).distinct().toList();
        return new DataName(path, both, labelDe.isBlank() ? other.labelDe : labelDe, labelEn.isBlank() ? other.labelEn : labelEn,
                values, open || other.open, optional || other.optional,
                Stream.concat(writers.stream(), other.writers.stream()).distinct().toList());
    }

    public Optional<Writer> firstWriter() {
        return writers.stream().findFirst();
    }

    public boolean hasOption(String value) {
        return options.isEmpty() || options.stream().anyMatch(option -> option.value().equals(value));
    }
}
