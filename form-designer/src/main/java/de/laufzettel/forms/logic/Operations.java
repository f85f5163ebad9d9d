package de.laufzettel.forms.logic;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.value.Js;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The operations that decide themselves what to evaluate; all others get their arguments evaluated. */
final class Operations {
    private Operations() {}

    static JsonLogic compile(String operator, List<?> json) {
        List<JsonLogic> arguments = JsonLogic.compileAll(json);
        return switch (operator) {
            case "if", "?:" -> branches(arguments);
            case "and" -> chain(arguments, false);
            case "or" -> chain(arguments, true);
            case "filter" -> filter(arguments);
            case "map" -> map(arguments);
            case "reduce" -> reduce(arguments, readsData(json));
            case "all" -> quantifier(arguments, false, false, false);
            case "none" -> quantifier(arguments, true, true, false);
            case "some" -> quantifier(arguments, false, true, true);
            case "var" -> Var.compile(json, arguments);
            default -> eager(operator, arguments);
        };
    }

    private static JsonLogic eager(String operator, List<JsonLogic> arguments) {
        Function own = Functions.named(operator);
        Function function = own == null && operator.startsWith("_")
                ? a -> a.clock().lodash(operator.substring(1), a.values())
                : own;
        if (function == null) {
            return (data, clock) -> {
                throw new LogicFailed("Unrecognized operation " + operator);
            };
        }
        return (data, clock) -> {
            clock.checkTime();
            List<@Nullable Object> values = new ArrayList<>(arguments.size());
            for (JsonLogic argument : arguments) {
                values.add(argument.apply(data, clock));
            }
            return function.apply(new Arguments(values, data, clock));
        };
    }

    /** An empty list is false here, unlike in JavaScript. */
    static boolean truthy(@Nullable Object value) {
        return Js.truthy(value) && !(value instanceof List<?> list && list.isEmpty());
    }

    private static JsonLogic branches(List<JsonLogic> arguments) {
        return (data, clock) -> {
            int i = 0;
            for (; i < arguments.size() - 1; i += 2) {
                if (truthy(arguments.get(i).apply(data, clock))) {
                    return arguments.get(i + 1).apply(data, clock);
                }
            }
            return arguments.size() == i + 1 ? arguments.get(i).apply(data, clock) : null;
        };
    }

    private static JsonLogic chain(List<JsonLogic> arguments, boolean stopAt) {
        return (data, clock) -> {
            Object current = UNDEFINED;
            for (JsonLogic argument : arguments) {
                current = argument.apply(data, clock);
                if (truthy(current) == stopAt) {
                    return current;
                }
            }
            return current;
        };
    }

    private static JsonLogic at(List<JsonLogic> arguments, int index) {
        return index < arguments.size() ? arguments.get(index) : (data, clock) -> UNDEFINED;
    }

    private static JsonLogic filter(List<JsonLogic> arguments) {
        JsonLogic test = at(arguments, 1);
        return (data, clock) -> {
            List<@Nullable Object> kept = new ArrayList<>();
            for (Object item : list(at(arguments, 0).apply(data, clock))) {
                clock.checkTime();
                if (truthy(test.apply(item, clock))) {
                    kept.add(item);
                }
            }
            return kept;
        };
    }

    private static JsonLogic map(List<JsonLogic> arguments) {
        JsonLogic each = at(arguments, 1);
        return (data, clock) -> {
            List<@Nullable Object> mapped = new ArrayList<>();
            for (Object item : list(at(arguments, 0).apply(data, clock))) {
                clock.checkTime();
                mapped.add(each.apply(item, clock));
            }
            return mapped;
        };
    }

    /** Rows that are gone leave holes in the data, which JavaScript passes over. */
    private static boolean readsData(List<?> json) {
        return !json.isEmpty() && json.get(0) instanceof Map<?, ?> map && map.containsKey("var");
    }

    private static JsonLogic reduce(List<JsonLogic> arguments, boolean overData) {
        JsonLogic each = at(arguments, 1);
        return (data, clock) -> {
            Object items = at(arguments, 0).apply(data, clock);
            Object result = arguments.size() > 2 ? arguments.get(2).apply(data, clock) : null;
            for (Object item : list(items)) {
                clock.checkTime();
                if (overData && item == UNDEFINED) {
                    continue;
                }
                Map<String, @Nullable Object> scope = new LinkedHashMap<>();
                scope.put("current", item);
                scope.put("accumulator", result);
                result = each.apply(scope, clock);
            }
            return result;
        };
    }

    /** Stops at the first element whose truth is {@code stopAt}. */
    private static JsonLogic quantifier(List<JsonLogic> arguments, boolean ofEmpty, boolean stopAt, boolean found) {
        JsonLogic test = at(arguments, 1);
        return (data, clock) -> {
            List<?> items = list(at(arguments, 0).apply(data, clock));
            for (Object item : items) {
                clock.checkTime();
                if (truthy(test.apply(item, clock)) == stopAt) {
                    return found;
                }
            }
            return items.isEmpty() ? ofEmpty : !found;
        };
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
