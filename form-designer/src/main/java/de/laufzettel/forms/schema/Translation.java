package de.laufzettel.forms.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words of another language, written into a form: {@code i18n.<language>.<property>} on a component, {@code i18n.<language>} on an
 * option. Only words are taken; a translation that could bring a condition or a calculation would be a second form in the first.
 */
final class Translation {

    private static final Set<String> WORDS = Set.of("label", "title", "legend", "description", "tooltip", "placeholder", "html", "content",
            "prefix", "suffix", "addAnother", "removeRow", "saveRow", "errorLabel");
    private static final Set<String> MESSAGES = Set.of("customMessage", "patternMessage");

    private final String language;

    Translation(String language) {
        this.language = language;
    }

    /** The same map where there is nothing to translate. */
    Map<String, Object> form(Map<String, Object> json) {
        return object(json);
    }

    private Object of(Object value) {
        if (value instanceof List<?> list) {
            List<Object> changed = new ArrayList<>();
            list.forEach(each -> changed.add(each == null ? null : of(each)));
            return same(list, changed) ? list : changed;
        }
        return value instanceof Map<?, ?> map ? object(map) : value;
    }

    @SuppressWarnings("unchecked") // JSON has text as its names
    private Map<String, Object> object(Map<?, ?> map) {
        Map<String, Object> changed = new LinkedHashMap<>();
        map.forEach((name, value) -> changed.put(String.valueOf(name), value == null || "i18n".equals(name) ? value : of(value)));
        Object words = map.get("i18n") instanceof Map<?, ?> languages ? languages.get(language) : null;
        if (words instanceof String label && map.containsKey("label")) {
            changed.put("label", label);
        } else if (words instanceof Map<?, ?> properties) {
            properties.forEach((name, text) -> put(changed, String.valueOf(name), text));
        } else if (same(map.values(), changed.values())) {
            return (Map<String, Object>) map;
        }
        return changed;
    }

    private static void put(Map<String, Object> component, String name, Object text) {
        if (!(text instanceof String)) {
            return;
        }
        if (WORDS.contains(name)) {
            component.put(name, text);
        } else if (MESSAGES.contains(name) && component.get("validate") instanceof Map<?, ?> validate) {
            Map<String, Object> messages = new LinkedHashMap<>();
            validate.forEach((key, value) -> messages.put(String.valueOf(key), value));
            messages.put(name, text);
            component.put("validate", messages);
        }
    }

    private static boolean same(Iterable<?> before, Iterable<?> after) {
        var changed = after.iterator();
        for (Object each : before) {
            if (each != changed.next()) {
                return false;
            }
        }
        return true;
    }
}
