package de.laufzettel.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Facts as text, one {@code key=value} a line, sorted. {@link FactRules} keeps line breaks out of both. */
final class Facts {

    private Facts() {
    }

    static String write(Map<String, String> facts) {
        return new TreeMap<>(facts).entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining("\n"));
    }

    static Map<String, String> read(String text) {
        return text.lines().collect(Collectors.toMap(
                line -> line.substring(0, line.indexOf('=')),
                line -> line.substring(line.indexOf('=') + 1)));
    }
}
