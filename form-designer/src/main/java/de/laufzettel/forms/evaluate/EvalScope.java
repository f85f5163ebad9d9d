package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.value.Variables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an expression of a component may read. */
final class EvalScope implements Variables {
    private static final List<String> NAMES = List.of("path", "data", "form", "submission", "row", "component", "value",
            "input", "config", "options", "instance");
    private final Instance it;
    private final Map<String, @Nullable Object> given = new HashMap<>(4);

    EvalScope(Instance it) {
        this.it = it;
    }

    Instance instanceOf() {
        return it;
    }

    EvalScope with(String name, @Nullable Object value) {
        given.put(name, value);
        return this;
    }

    @Override
    public @Nullable Object get(String name) {
        Object value = given.get(name);
        if (value != null || given.containsKey(name)) {
            return value;
        }
        return switch (name) {
            case "data" -> it.localData();
            case "row" -> it.rowData();
            case "value", "input" -> it.value();
            case "component" -> it.spec().props;
            case "form" -> it.run.plan.schema.json();
            case "path" -> it.localPath();
            case "submission" -> Map.of("data", it.run.data);
            case "options" -> Map.of("server", true);
            case "config" -> config();
            case "instance" -> InstanceView.of(it);
            default -> UNDEFINED;
        };
    }

    /** The form's own configuration, and what a server adds; headers and tokens are nobody's business in a form. */
    private Map<String, @Nullable Object> config() {
        Map<String, @Nullable Object> config = new LinkedHashMap<>();
        if (it.run.plan.schema.json().get("config") instanceof Map<?, ?> own) {
            own.forEach((name, value) -> config.put((String) name, value));
        }
        config.put("headers", Map.of());
        config.put("server", true);
        config.put("tokens", Map.of());
        return config;
    }

    @Override
    public List<String> names() {
        if (NAMES.containsAll(given.keySet())) {
            return NAMES;
        }
        List<String> all = new ArrayList<>(NAMES);
        given.keySet().stream().filter(name -> !NAMES.contains(name)).forEach(all::add);
        return all;
    }
}
