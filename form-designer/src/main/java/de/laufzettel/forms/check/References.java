package de.laufzettel.forms.check;

import de.laufzettel.forms.schema.Component;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which other fields a component's conditions, logic and calculations name. */
final class References {
    private static final Pattern IN_SCRIPT = Pattern.compile("(?<![\\w$.\\])])(?:data|row)\\??\\.([A-Za-z_][\\w.]*)");

    private References() {}

    /** Names in the condition alone: a field may react to its own value, but not depend on it to be shown. */
    static Set<String> ofCondition(Component component) {
        Set<String> names = new LinkedHashSet<>();
        condition(component.get("conditional"), names);
        return names;
    }

    /** Names in conditions and in triggers of logic. */
    static Set<String> ofConditions(Component component) {
        Set<String> names = ofCondition(component);
        if (component.get("logic") instanceof List<?> items) {
            items.forEach(item -> condition(value(value(item, "trigger"), "simple"), names));
        }
        return names;
    }

    /** Names that a calculation reads; those of a script as far as they can be seen. */
    static Set<String> ofCalculation(Component component) {
        Set<String> names = new LinkedHashSet<>();
        Object calculation = component.get("calculateValue");
        if (calculation instanceof String code) {
            for (Matcher name = IN_SCRIPT.matcher(code); name.find(); ) {
                names.add(name.group(1));
            }
        } else {
            rule(calculation, names);
        }
        return names;
    }

    private static void condition(@Nullable Object condition, Set<String> names) {
        if (value(condition, "conditions") instanceof List<?> parts && value(condition, "conjunction") != null) {
            parts.forEach(part -> add(value(part, "component"), names));
        } else {
            add(value(condition, "when"), names);
        }
        rule(value(condition, "json"), names);
    }

    /** {@code {"var": "data.x"}}, at any depth. */
    private static void rule(@Nullable Object json, Set<String> names) {
        if (json instanceof Map<?, ?> map) {
            Object name = map.get("var") instanceof List<?> list && !list.isEmpty() ? list.get(0) : map.get("var");
            if (name instanceof String text && (text.startsWith("data.") || text.startsWith("row."))) {
                names.add(text.substring(text.indexOf('.') + 1));
            }
            map.values().forEach(value -> rule(value, names));
        } else if (json instanceof List<?> list) {
            list.forEach(item -> rule(item, names));
        }
    }

    private static void add(@Nullable Object name, Set<String> names) {
        if (name instanceof String text && !text.isEmpty()) {
            names.add(text);
        }
    }

    private static @Nullable Object value(@Nullable Object map, String key) {
        return map instanceof Map<?, ?> object ? object.get(key) : null;
    }
}
