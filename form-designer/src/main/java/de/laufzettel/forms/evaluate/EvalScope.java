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
            case "path" -> it.node.localPath();
            case "submission" -> Map.of("data", it.run.data);
            case "options" -> Map.of("server", true);
            case "config" -> Map.of("server", true);
            case "instance" -> instance();
            default -> UNDEFINED;
        };
    }

    /** The little of the browser's component that scripts on the server may read; {@code $instance} in the prelude adds functions. */
    private Map<String, @Nullable Object> instance() {
        Map<String, @Nullable Object> instance = new LinkedHashMap<>();
        Object value = it.value();
        instance.put("component", it.spec().props);
        instance.put("path", it.place.text);
        instance.put("rowIndex", it.row < 0 ? UNDEFINED : it.row);
        instance.put("data", it.rowData());
        instance.put("dataValue", value);
        instance.put("visible", !Boolean.TRUE.equals(it.state.conditionallyHidden) && !it.parentHidden());
        instance.put("empty", Emptiness.isEmpty(it.spec(), value));
        instance.put("root", Map.of("form", it.run.plan.schema.json(), "data", it.run.data));
        return instance;
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
