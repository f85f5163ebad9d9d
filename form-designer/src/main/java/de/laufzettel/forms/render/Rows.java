package de.laufzettel.forms.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects and lists of answers that may be changed while a page is read. */
final class Rows {
    private Rows() {}

    static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), copyOf(value)));
        return copy;
    }

    private static @Nullable Object copyOf(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return copy(map);
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list.size());
            list.forEach(element -> copy.add(copyOf(element)));
            return copy;
        }
        return value;
    }

    static boolean has(Map<String, Object> row, List<String> steps) {
        Object value = row;
        for (String step : steps) {
            if (!(value instanceof Map<?, ?> map) || !map.containsKey(step)) {
                return false;
            }
            value = map.get(step);
        }
        return true;
    }

    static void put(Map<String, Object> row, List<String> steps, @Nullable Object value) {
        Map<String, Object> at = row;
        for (String step : steps.subList(0, steps.size() - 1)) {
            at = object(at, step);
        }
        at.put(steps.get(steps.size() - 1), value);
    }

    static void remove(Map<String, Object> row, List<String> steps) {
        Map<String, Object> at = row;
        for (String step : steps.subList(0, steps.size() - 1)) {
            if (!(at.get(step) instanceof Map<?, ?>)) {
                return;
            }
            at = object(at, step);
        }
        at.remove(steps.get(steps.size() - 1));
    }

    /** The object under this name, made when there is none. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Map<String, Object> row, String name) {
        if (!(row.get(name) instanceof Map<?, ?>)) {
            row.put(name, new LinkedHashMap<String, Object>());
        }
        return (Map<String, Object>) row.get(name);
    }
}
