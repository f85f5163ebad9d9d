package de.laufzettel.forms.render;

import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.schema.FormSchema;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys that rules of a form name: when such a field changes, the page may change. Finds too many rather than too few, because it
 * only decides when to ask the server.
 */
final class Triggers {
    private static final List<String> RULES = List.of(
            "conditional", "customConditional", "logic", "calculateValue", "customDefaultValue", "refreshOn", "redrawOn");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");

    private Triggers() {}

    static Set<String> of(FormSchema schema) {
        Set<String> named = new HashSet<>();
        Set<String> keys = new HashSet<>();
        collect(schema.components(), named, keys);
        keys.removeIf(key -> !named.contains(key.substring(key.lastIndexOf('.') + 1)));
        return keys;
    }

    private static void collect(List<Component> components, Set<String> named, Set<String> keys) {
        for (Component component : components) {
            keys.add(component.key());
            for (String rule : RULES) {
                names(component.get(rule), named);
            }
            collect(component.children(), named, keys);
        }
    }

    private static void names(Object rule, Set<String> named) {
        if (rule instanceof Map<?, ?> map) {
            map.values().forEach(value -> names(value, named));
        } else if (rule instanceof List<?> list) {
            list.forEach(value -> names(value, named));
        } else if (rule instanceof String text) {
            Matcher matcher = NAME.matcher(text);
            while (matcher.find()) {
                named.add(matcher.group());
            }
        }
    }
}
