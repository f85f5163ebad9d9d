package de.laufzettel.bpm.data;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the fields that a step wants to write and that somebody else has written since the step saw them. */
public final class Conflicts {

    private Conflicts() {
    }

    /** Paths whose value now is neither what was seen nor what is to be written. */
    public static Set<String> between(Map<String, ?> answers, Map<String, ?> seen, Map<String, ?> now) {
        Set<String> paths = new TreeSet<>();
        collect("", answers, seen, now, paths);
        return paths;
    }

    private static void collect(String prefix, Map<?, ?> answers, Map<?, ?> seen, Map<?, ?> now, Set<String> paths) {
        answers.forEach((key, answer) -> {
            Object before = seen.get(key);
            Object current = now.get(key);
            if (answer instanceof Map<?, ?> fields) {
                collect(prefix + key + ".", fields, object(before), object(current), paths);
            } else if (!Objects.equals(before, current) && !Objects.equals(current, answer)) {
                paths.add(prefix + key);
            }
        });
    }

    private static Map<?, ?> object(@Nullable Object value) {
        return value instanceof Map<?, ?> fields ? fields : Map.of();
    }
}
