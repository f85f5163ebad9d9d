package de.laufzettel.forms.value;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies of data: one to work on, and the immutable one that is handed out. */
public final class JsonCopy {
    private JsonCopy() {}

    /** A deep copy that may be changed; numbers are brought to Integer, Long or Double. */
    public static @Nullable Object working(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>(map.size() * 4 / 3 + 1);
            for (var entry : map.entrySet()) {
                copy.put((String) entry.getKey(), working(entry.getValue()));
            }
            return copy;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            for (Object item : list) {
                copy.add(working(item));
            }
            return copy;
        }
        if (value instanceof Number number && !(value instanceof Integer)) {
            return JsNumber.of(number.doubleValue());
        }
        return value;
    }

    /** As JSON.stringify would have it: undefined members vanish, undefined elements and NaN are null. Immutable. */
    public static @Nullable Object finished(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>(map.size() * 4 / 3 + 1);
            for (var entry : map.entrySet()) {
                if (entry.getValue() != UNDEFINED) {
                    copy.put((String) entry.getKey(), finished(entry.getValue()));
                }
            }
            return Collections.unmodifiableMap(copy);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            for (Object item : list) {
                copy.add(finished(item));
            }
            return Collections.unmodifiableList(copy);
        }
        if (value instanceof Double d) {
            return d.isNaN() || d.isInfinite() ? null : d == 0 ? (Object) 0 : d;
        }
        return value == UNDEFINED ? null : value;
    }
}
