package de.laufzettel.forms.logic;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsNumber;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Evaluated arguments, and what the rule was applied to. */
record Arguments(List<@Nullable Object> values, @Nullable Object data, LogicClock clock) {
    @Nullable Object get(int index) {
        return index < values.size() ? values.get(index) : UNDEFINED;
    }

    boolean has(int index) {
        return get(index) != UNDEFINED;
    }

    double number(int index) {
        return JsNumber.toNumber(get(index));
    }

    /** A whole number, or the default where the argument is missing. */
    int integer(int index, int missing) {
        double value = number(index);
        return has(index) && value == value ? (int) Math.max(-1e9, Math.min(1e9, value)) : missing;
    }

    String text(int index) {
        Object value = get(index);
        return Js.isNil(value) ? "" : lodashText(value);
    }

    /** lodash toString: unlike in JavaScript, null within a list is a word. */
    private static String lodashText(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Arguments::lodashText).collect(Collectors.joining(","))
                : Js.text(value);
    }

    /** The elements of a list, the values of an object, the characters of a text; else nothing. */
    List<?> items(int index) {
        Object value = get(index);
        if (value instanceof List<?> list) {
            return list;
        }
        if (value instanceof Map<?, ?> map) {
            return List.copyOf(map.values().stream().map(v -> v == null ? UNDEFINED : v).toList());
        }
        return value instanceof String text ? text.chars().mapToObj(c -> String.valueOf((char) c)).toList() : List.of();
    }

    /** A list as it is; anything else is none. */
    List<?> list(int index) {
        return get(index) instanceof List<?> list ? list : List.of();
    }
}
