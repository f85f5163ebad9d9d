package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether there is a value in the sense of {@code required}: something other than blanks, in any depth. */
final class Presence {
    private Presence() {}

    /**
     * @param falseCounts whether false is a value
     * @param shallow whether an object is a value as soon as it has keys, whatever they hold
     */
    static boolean isPresent(@Nullable Object value, boolean falseCounts, boolean shallow) {
        if (Js.isNil(value) || Boolean.FALSE.equals(value)) {
            return Boolean.FALSE.equals(value) && falseCounts;
        }
        if (value instanceof String text) {
            return !Js.trim(text).isEmpty();
        }
        if (value instanceof Map<?, ?> map) {
            return !map.isEmpty() && (shallow || anyPresent(map.values(), falseCounts));
        }
        if (value instanceof List<?> list) {
            return !list.isEmpty() && (shallow ? rowsPresent(list) : anyPresent(list, falseCounts));
        }
        return true;
    }

    private static boolean anyPresent(Iterable<?> values, boolean falseCounts) {
        for (Object value : values) {
            if (isPresent(value, falseCounts, false)) {
                return true;
            }
        }
        return false;
    }

    /** In a list of rows one value in one row is enough. */
    private static boolean rowsPresent(List<?> list) {
        boolean allRows = list.stream().allMatch(Map.class::isInstance);
        return allRows
                ? list.stream().anyMatch(row -> ((Map<?, ?>) row).values().stream().anyMatch(Presence::isSomething))
                : list.stream().anyMatch(Presence::isSomething);
    }

    private static boolean isSomething(@Nullable Object value) {
        if (Js.isObject(value)) {
            return !Js.isEmpty(value);
        }
        return value instanceof Number number ? !Double.isNaN(number.doubleValue()) : Js.truthy(value);
    }
}
