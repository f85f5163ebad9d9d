package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.schema.ModelType;
import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsonCopy;
import de.laufzettel.forms.value.JsPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Default values, for components whose key is missing. A server gives numbers none: their absence may be meant. */
final class Defaults {
    private Defaults() {}

    static void apply(Instance it) {
        Spec spec = it.spec();
        if (it.node.model == ModelType.NUMBER || !it.node.hasKeyInData()) {
            return;
        }
        // looked up once: where the row is missing, a fixed default wins over a computed one, as in the original
        Object row = it.rowData();
        if (spec.customDefault != null && isMissing(it, row)) {
            Object value = spec.customDefault.evaluate(new EvalScope(it).with("value", null), it.run);
            set(it, listed(spec, value));
        }
        Object fixed = spec.props.get("defaultValue");
        if (spec.props.containsKey("defaultValue") && Js.truthy(fixed) && isMissing(it, row)) {
            set(it, listed(spec, JsonCopy.working(fixed)));
        }
    }

    private static boolean isMissing(Instance it, @Nullable Object row) {
        boolean literal = row instanceof Map<?, ?> map && map.containsKey(it.node.key);
        return !literal && !JsPath.has(row, it.node.keySteps);
    }

    private static @Nullable Object listed(Spec spec, @Nullable Object value) {
        if (!spec.multiple || value instanceof List) {
            return value;
        }
        List<Object> list = new ArrayList<>();
        if (Js.truthy(value)) {
            list.add(value);
        }
        return list;
    }

    private static void set(Instance it, @Nullable Object value) {
        if (value == null || value == UNDEFINED) {
            return;
        }
        it.run.write(it.place, value);
        it.state.defaulted = value;
        it.state.hasDefault = true;
        if (!it.state.cleared) {
            it.state.kept = true;
        }
    }
}
