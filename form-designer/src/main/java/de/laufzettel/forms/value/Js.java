package de.laufzettel.forms.value;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The questions JavaScript asks of any value. */
public final class Js {
    private Js() {}

    public static boolean truthy(@Nullable Object value) {
        if (value == null || value == UNDEFINED || value == Boolean.FALSE) {
            return false;
        }
        if (value instanceof String text) {
            return !text.isEmpty();
        }
        if (value instanceof Number number) {
            double d = number.doubleValue();
            return d != 0 && d == d;
        }
        return !Boolean.FALSE.equals(value);
    }

    /** null or undefined. */
    public static boolean isNil(@Nullable Object value) {
        return value == null || value == UNDEFINED;
    }

    /** An object or array. */
    public static boolean isObject(@Nullable Object value) {
        return value instanceof Map || value instanceof List;
    }

    public static String typeOf(@Nullable Object value) {
        if (value == UNDEFINED) {
            return "undefined";
        }
        if (value instanceof String) {
            return "string";
        }
        if (value instanceof Number) {
            return "number";
        }
        return value instanceof Boolean ? "boolean" : "object";
    }

    /** String(value). */
    public static String text(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Number number) {
            return JsNumber.text(number);
        }
        if (value instanceof List<?> list) {
            return join(list, ",");
        }
        return value instanceof Map ? "[object Object]" : String.valueOf(value);
    }

    /** Array.prototype.join: null and undefined are nothing. */
    public static String join(List<?> list, String separator) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < list.size(); i++) {
            Object item = list.get(i);
            joined.append(i == 0 ? "" : separator).append(isNil(item) ? "" : text(item));
        }
        return joined.toString();
    }

    /** value[key] as JavaScript reads it, of own properties, elements and lengths; undefined where there is none. */
    public static @Nullable Object member(@Nullable Object value, String key) {
        if (value instanceof Map<?, ?> map) {
            Object found = map.get(key);
            return found != null || map.containsKey(key) ? found : UNDEFINED;
        }
        if (value instanceof List<?> list) {
            if (key.equals("length")) {
                return list.size();
            }
            int index = JsPath.index(key);
            if (index >= 0 || !(list instanceof MemberList named)) {
                return index >= 0 && index < list.size() ? list.get(index) : UNDEFINED;
            }
            Object found = named.members.get(key);
            return found != null || named.members.containsKey(key) ? found : UNDEFINED;
        }
        if (value instanceof String text) {
            if (key.equals("length")) {
                return text.length();
            }
            int index = JsPath.index(key);
            return index >= 0 && index < text.length() ? text.substring(index, index + 1) : UNDEFINED;
        }
        return UNDEFINED;
    }

    /** lodash isEmpty: numbers and booleans are empty too. */
    public static boolean isEmpty(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty();
        }
        if (value instanceof List<?> list) {
            return list.isEmpty();
        }
        return !(value instanceof String text) || text.isEmpty();
    }

    /** White space as JavaScript's trim and \s know it. */
    public static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00a0' || c == '\ufeff' || c == '\u2028' || c == '\u2029'
                || c > '\u00a0' && Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
