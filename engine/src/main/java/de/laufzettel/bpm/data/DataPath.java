package de.laufzettel.bpm.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A way into the document of a case: {@code hund.rasse}, {@code hunde[0].rasse} or {@code hunde.0.rasse}. */
public record DataPath(List<String> steps) {

    private static final int LONGEST_LIST = 10_000;

    public static DataPath of(String path) {
        List<String> steps = List.of(path.replace("[", ".").replace("]", "").split("\\.", -1));
        if (path.isEmpty() || steps.contains("")) {
            throw new IllegalArgumentException("Not a path into the case's data: '" + path + "'");
        }
        return new DataPath(steps);
    }

    public @Nullable Object read(@Nullable Object root) {
        Object here = root;
        for (String step : steps) {
            here = child(here, step);
        }
        return here;
    }

    public boolean exists(Object root) {
        Object here = root;
        for (String step : steps) {
            boolean there = here instanceof Map<?, ?> map ? map.containsKey(step)
                    : here instanceof List<?> list && index(step) >= 0 && index(step) < list.size();
            if (!there) {
                return false;
            }
            here = child(here, step);
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    public Map<String, Object> write(Map<String, Object> root, @Nullable Object value) {
        return (Map<String, Object>) write(root, 0, value);
    }

    private Object write(@Nullable Object here, int depth, @Nullable Object value) {
        String step = steps.get(depth);
        Object below = depth + 1 == steps.size() ? value : write(child(here, step), depth + 1, value);
        if (here instanceof List<?> list && index(step) >= 0) {
            return replaced(list, index(step), below);
        }
        if (here == null && depth > 0 && index(step) >= 0) {
            return replaced(List.of(), index(step), below);
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        if (here instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> copy.put((String) key, entry));
        }
        copy.put(step, below);
        return Collections.unmodifiableMap(copy);
    }

    private static List<Object> replaced(List<?> list, int index, @Nullable Object value) {
        List<Object> copy = new ArrayList<>(list);
        while (copy.size() <= index) {
            copy.add(null);
        }
        copy.set(index, value);
        return Collections.unmodifiableList(copy);
    }

    private static @Nullable Object child(@Nullable Object parent, String step) {
        if (parent instanceof Map<?, ?> map) {
            return map.get(step);
        }
        int index = index(step);
        return parent instanceof List<?> list && index >= 0 && index < list.size() ? list.get(index) : null;
    }

    private static int index(String step) {
        if (step.isEmpty() || step.length() > 5 || !step.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        int index = Integer.parseInt(step);
        return index < LONGEST_LIST ? index : -1;
    }
}
