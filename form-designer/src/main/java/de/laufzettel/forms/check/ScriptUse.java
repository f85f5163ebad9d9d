package de.laufzettel.forms.check;

import de.laufzettel.forms.schema.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where a component holds JavaScript. */
final class ScriptUse {
    private static final List<String> PROPERTIES = List.of("customConditional", "calculateValue", "customDefaultValue", "validate.custom", "data.custom");

    private ScriptUse() {}

    static List<String> places(Component component) {
        List<String> places = new ArrayList<>();
        for (String property : PROPERTIES) {
            if (component.at(property) instanceof String code && !code.isBlank()) {
                places.add(property);
            }
        }
        if (component.get("logic") instanceof List<?> items && items.stream().anyMatch(ScriptUse::inLogic)) {
            places.add("logic");
        }
        return places;
    }

    private static boolean inLogic(Object item) {
        if (!(item instanceof Map<?, ?> map)) {
            return false;
        }
        boolean trigger = map.get("trigger") instanceof Map<?, ?> t && "javascript".equals(t.get("type"));
        return trigger || map.get("actions") instanceof List<?> actions && actions.stream().anyMatch(ScriptUse::isScript);
    }

    private static boolean isScript(Object action) {
        return action instanceof Map<?, ?> map && !"property".equals(map.get("type"))
                && (map.get("value") instanceof String || map.get("customAction") instanceof String || map.get("schemaDefinition") instanceof String);
    }
}
