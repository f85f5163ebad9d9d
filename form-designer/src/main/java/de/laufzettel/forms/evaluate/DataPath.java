package de.laufzettel.forms.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parsed data path, {@code a.b[0].c}: names and row numbers. Reads plain JSON values; only own keys count, so {@code __proto__} is
 * a name like any other.
 */
public final class DataPath {
    private final List<String> steps;

    private DataPath(List<String> steps) {
        this.steps = steps;
    }

    public static DataPath of(String path) {
        List<String> steps = new ArrayList<>();
        StringBuilder step = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '.' || c == '[' || c == ']') {
                add(steps, step);
            } else {
                step.append(c);
            }
        }
        add(steps, step);
        return new DataPath(List.copyOf(steps));
    }

    private static void add(List<String> steps, StringBuilder step) {
        if (step.length() > 0) {
            steps.add(step.toString());
            step.setLength(0);
        }
    }

    public List<String> steps() {
        return steps;
    }

    public @Nullable Object get(@Nullable Object root) {
        Object value = root;
        for (String step : steps) {
            if (value instanceof Map<?, ?> map) {
                value = map.get(step);
            } else if (value instanceof List<?> list) {
                value = element(list, step);
            } else {
                return null;
            }
        }
        return value;
    }

    private static @Nullable Object element(List<?> list, String step) {
        if (step.isEmpty() || step.length() > 9 || !step.chars().allMatch(Character::isDigit)) {
            return null;
        }
        int index = Integer.parseInt(step);
        return index < list.size() ? list.get(index) : null;
    }
}
