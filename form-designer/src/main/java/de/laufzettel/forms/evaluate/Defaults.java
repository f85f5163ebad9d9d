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

/**
 * Default values, for components whose key is missing. A server gives numbers none: their absence may be meant. In strict mode it stands in
 * for the browser, which does; a number that was emptied is null there.
 */
final class Defaults {
    private Defaults() {}

    static void apply(Instance it) {
        Spec spec = it.spec();
        boolean leftToBrowser = it.node.model == ModelType.NUMBER && it.run.context.mode() != Mode.STRICT;
        if (leftToBrowser || !it.node.hasKeyInData()) {
            return;
        }
        // looked up once: where the row is missing, a fixed default wins over a computed one, as in the original
        Object row = it.rowData();
        if (spec.customDefault != null && isMissing(it, row)) {
            Object value = spec.customDefault.evaluate(new EvalScope(it).with("value", null), it.run);
            set(it, listed(spec, value));
        }
        Object fixed = spec.props.get("defaultValue");
        if ((Js.truthy(fixed) || isZero(it, fixed)) && isMissing(it, row)) {
            set(it, listed(spec, JsonCopy.working(fixed)));
        }
        FirstRows.apply(it, isMissing(it, it.rowData()));
    }

    /** Where numbers have defaults at all, 0 is one. */
    private static boolean isZero(Instance it, @Nullable Object fixed) {
        return it.node.model == ModelType.NUMBER && fixed instanceof Number number && number.doubleValue() == 0;
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
        it.run.settled.put(it.place.text, value);
        it.state.defaulted = value;
        it.state.hasDefault = true;
        if (!it.state.cleared) {
            it.state.kept = true;
        }
    }
}
