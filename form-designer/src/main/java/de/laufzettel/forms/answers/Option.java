package de.laufzettel.forms.answers;

import de.laufzettel.forms.html.Html;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing to choose.
 *
 * @param key what a page posts for it: the value as text, JSON for objects
 * @param value what is stored for it
 * @param label HTML of the form's author, not yet sanitised
 */
public record Option(String key, @Nullable Object value, String label) {

    /** A value that is stored but is no option (any more). */
    public static Option unknown(@Nullable Object value) {
        String key = JsonText.key(value);
        Object label = value instanceof Map<?, ?> map && map.get("label") != null ? map.get("label") : key;
        return new Option(key, value, new Html().text(JsonText.key(label)).html());
    }
}
