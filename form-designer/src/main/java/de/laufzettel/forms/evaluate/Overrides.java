package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.schema.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code serverOverride}: properties that hold on the server only. */
final class Overrides {
    private Overrides() {}

    /** The children a server sees. */
    static List<Component> children(Component component) {
        if (component.get("serverOverride") instanceof Map<?, ?> override) {
            Map<String, @Nullable Object> groups = new LinkedHashMap<>();
            for (String name : List.of("components", "columns", "rows")) {
                if (override.containsKey(name)) {
                    groups.put(name, override.get(name));
                }
            }
            return groups.isEmpty() ? component.children() : component.with(groups).children();
        }
        return component.children();
    }

    static Map<String, Object> ofServer(Component component) {
        if (component.get("serverOverride") instanceof Map<?, ?> override && !override.isEmpty()) {
            Map<String, Object> merged = new LinkedHashMap<>(component.json());
            override.forEach((key, value) -> merged.put((String) key, value));
            return merged;
        }
        return component.json();
    }
}
