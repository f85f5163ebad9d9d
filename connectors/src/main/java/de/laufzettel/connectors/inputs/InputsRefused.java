package de.laufzettel.connectors.inputs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The inputs of a step do not make an operation's record. Names every input that is wrong. */
public final class InputsRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<InputProblem> problems;

    InputsRefused(String topic, List<InputProblem> problems) {
        super(topic + ": " + words(problems, Locale.ENGLISH));
        this.problems = List.copyOf(problems);
    }

    public List<InputProblem> problems() {
        return problems;
    }

    public String message(Locale locale) {
        return words(problems, locale);
    }

    private static String words(List<InputProblem> problems, Locale locale) {
        return problems.stream().map(problem -> problem.message().in(locale)).collect(Collectors.joining(" "));
    }
}
