package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.schema.Component;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code serverOverride}: properties that hold on the server only. */
final class Overrides {
    private Overrides() {}

    static Map<String, Object> ofServer(Component component) {
        if (component.get("serverOverride") instanceof Map<?, ?> override && !override.isEmpty()) {
            Map<String, Object> merged = new LinkedHashMap<>(component.json());
            override.forEach((key, value) -> merged.put((String) key, value));
            return merged;
        }
        return component.json();
    }
}
