package de.laufzettel.forms.logic;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.Variables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code {"var": "a.b"}}; names known when the form is compiled are split once. */
final class Var {
    private Var() {}

    static JsonLogic compile(List<?> json, List<JsonLogic> arguments) {
        JsonLogic otherwise = arguments.size() > 1 ? arguments.get(1) : (data, clock) -> null;
        if (!json.isEmpty() && (json.get(0) instanceof String || json.get(0) instanceof Number)) {
            String[] steps = steps(json.get(0));
            return (data, clock) -> read(data, steps, otherwise, clock);
        }
        JsonLogic name = arguments.isEmpty() ? (data, clock) -> UNDEFINED : arguments.get(0);
        return (data, clock) -> read(data, steps(name.apply(data, clock)), otherwise, clock);
    }

    private static String[] steps(@Nullable Object name) {
        boolean whole = Js.isNil(name) || "".equals(name);
        return whole ? new String[0] : Js.text(name).split("\\.", -1);
    }

    private static @Nullable Object read(@Nullable Object data, String[] steps, JsonLogic otherwise, LogicClock clock) {
        Object value = steps.length == 0 ? whole(data) : data;
        for (String step : steps) {
            if (Js.isNil(value)) {
                return fallback(otherwise, data, clock);
            }
            value = value instanceof Variables variables ? variables.get(step) : Js.member(value, step);
            if (value == UNDEFINED) {
                return fallback(otherwise, data, clock);
            }
        }
        return value;
    }

    private static @Nullable Object fallback(JsonLogic otherwise, @Nullable Object data, LogicClock clock) {
        Object value = otherwise.apply(data, clock);
        return value == UNDEFINED ? null : value;
    }

    static @Nullable Object value(@Nullable Object data, @Nullable Object name, LogicClock clock) {
        return read(data, steps(name), (d, c) -> null, clock);
    }

    private static @Nullable Object whole(@Nullable Object data) {
        if (data instanceof Variables variables) {
            Map<String, @Nullable Object> all = new LinkedHashMap<>();
            variables.names().forEach(name -> all.put(name, variables.get(name)));
            return all;
        }
        return data;
    }
}
