package de.laufzettel.forms.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Takes away what a page adds to an answer: keys and rows of its own fields that had no value and are now empty. What was there before
 * must still be there.
 */
final class Completed {
    private Completed() {}

    static Object of(Object before, Object after) {
        if (before instanceof Map<?, ?> old && after instanceof Map<?, ?> now) {
            Map<Object, Object> kept = new LinkedHashMap<>();
            now.forEach((key, value) -> {
                if (old.containsKey(key)) {
                    kept.put(key, of(old.get(key), value));
                } else if (!isEmpty(value)) {
                    kept.put(key, value);
                }
            });
            return kept;
        }
        if (before instanceof List<?> old && after instanceof List<?> now && old.size() <= now.size()) {
            List<Object> kept = new ArrayList<>();
            for (int i = 0; i < now.size(); i++) {
                if (i < old.size()) {
                    kept.add(of(old.get(i), now.get(i)));
                } else if (!isEmpty(now.get(i))) {
                    kept.add(now.get(i));
                }
            }
            return kept;
        }
        return before == null && isEmpty(after) ? null : after;
    }

    static boolean isEmpty(Object value) {
        return value == null || Objects.equals(value, "") || Boolean.FALSE.equals(value)
                || value instanceof List<?> list && list.stream().allMatch(Completed::isEmpty)
                || value instanceof Map<?, ?> map && map.entrySet().stream().allMatch(one -> "mode".equals(one.getKey()) || isEmpty(one.getValue()));
    }
}
