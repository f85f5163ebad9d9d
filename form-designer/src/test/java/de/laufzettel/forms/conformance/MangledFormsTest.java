package de.laufzettel.forms.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Forms and data with values replaced at random: whatever comes, it is evaluated or refused, never an accident. */
class MangledFormsTest {
    private static final List<Object> ODD = Arrays.asList(null, "", "x", 0, -1, 1e308, true, false, List.of(), Map.of(), List.of(1, "a"),
            Map.of("a", Map.of("b", 1)), Arrays.asList(null, Map.of()), "31/12/2026", "[0]", "a.b[1]", "{{data}}", "\ud800");
    private final Random random = new Random(4711);

    @Test
    void given_forms_with_random_damage_when_evaluated_then_there_is_a_result_or_a_refusal() throws Exception {
        Map<String, Integer> accidents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/conformance"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl")).sorted().toList()) {
                for (String line : Files.readAllLines(file).stream().limit(12).toList()) {
                    Case c = Case.read(line, "k");
                    Outcome outcome = Outcome.of(new Case(c.id(), c.group(), damaged(c.form()), damaged(c.data()), c.env(), c.expected(), false));
                    if (outcome.refusal().startsWith("unexpected")) {
                        accidents.merge(outcome.refusal(), 1, Integer::sum);
                    }
                }
            }
        }
        assertThat(accidents).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> damaged(Map<String, Object> object) {
        return (Map<String, Object>) mangle(object, 0);
    }

    private Object mangle(Object value, int depth) {
        if (depth > 2 && random.nextInt(25) == 0) {
            return ODD.get(random.nextInt(ODD.size()));
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, member) -> copy.put((String) key, mangle(member, depth + 1)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(mangle(item, depth + 1)));
            return copy;
        }
        return value;
    }
}
