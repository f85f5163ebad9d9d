package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.schema.ModelType;
import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies what belongs to the form into the result; runs after the children of a component. */
final class Filtering {
    private Filtering() {}

    static void apply(Instance it) {
        Object value = it.value();
        if (value == UNDEFINED || !it.state.kept) {
            if (it.spec().type.equals("number")) {
                it.run.write(it.place, null);
            }
            return;
        }
        if (it.place.isRoot()) {
            return;
        }
        if (it.state.endless) {
            throw new EvaluationRefused(it.path(), "the default value of a field with several masks has no value in it");
        }
        ModelType model = it.node.model;
        if (it.spec().type.equals("address")) {
            JsPath.set(it.run.filtered, it.place.steps, value);
            return;
        }
        switch (model) {
            case DATA_OBJECT -> nestedForm(it);
            case NESTED_DATA_ARRAY -> pads(it, value);
            case NESTED_ARRAY -> group(it, new ArrayList<>());
            case OBJECT -> group(it, new LinkedHashMap<>());
            default -> JsPath.set(it.run.filtered, it.place.steps, value);
        }
    }

    private static void group(Instance it, Object empty) {
        Map<String, Object> filtered = it.run.filtered;
        if (JsPath.has(filtered, it.place.steps)) {
            Object children = JsPath.get(filtered, it.place.steps);
            it.run.write(it.place, children == UNDEFINED ? empty : children);
        } else {
            JsPath.set(filtered, it.place.steps, empty);
        }
    }

    private static void nestedForm(Instance it) {
        Object inner = JsPath.get(it.run.filtered, it.place.data().steps);
        it.run.write(it.place.data(), inner == UNDEFINED ? new LinkedHashMap<String, Object>() : inner);
        JsPath.set(it.run.filtered, it.place.steps, it.run.read(it.place));
    }

    private static void pads(Instance it, @Nullable Object value) {
        Object filtered = JsPath.get(it.run.filtered, it.place.steps);
        List<Object> result = new ArrayList<>();
        if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                Map<String, Object> item = new LinkedHashMap<>();
                if (items.get(i) instanceof Map<?, ?> map) {
                    map.forEach((key, member) -> item.put((String) key, member));
                }
                Object data = JsPath.get(filtered, new String[] {Integer.toString(i), "data"});
                item.put("data", Js.truthy(data) ? data : new LinkedHashMap<String, Object>());
                result.add(item);
            }
        }
        JsPath.set(it.run.filtered, it.place.steps, result);
    }
}
