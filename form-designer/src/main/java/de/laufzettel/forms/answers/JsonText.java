package de.laufzettel.forms.answers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Values of options as text, so that a page can post them, and JSON written as text in a form. */
public final class JsonText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonText() {}

    /** "" for null, JSON for objects and lists; whole numbers without a fraction, as JavaScript prints them. */
    static String key(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Map<?, ?> || value instanceof List<?>) {
            return JSON.writeValueAsString(value);
        }
        if (value instanceof Number number && !(value instanceof Long) && !(value instanceof Integer)) {
            double precise = number.doubleValue();
            return precise == Math.rint(precise) && Math.abs(precise) < 1e15 ? Long.toString((long) precise) : number.toString();
        }
        return value.toString();
    }

    /** Any value as JSON. */
    public static String written(@Nullable Object value) {
        return JSON.writeValueAsString(value);
    }

    /** JSON that a form may also hold as text; null when the text is none. */
    public static @Nullable Object parsed(@Nullable Object json) {
        if (!(json instanceof String text)) {
            return json;
        }
        try {
            return JSON.readValue(text, Object.class);
        } catch (JacksonException notJson) {
            return null;
        }
    }
}
