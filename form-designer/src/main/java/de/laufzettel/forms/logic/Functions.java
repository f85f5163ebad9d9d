package de.laufzettel.forms.logic;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsEquality;
import de.laufzettel.forms.value.JsNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;

/** The operations of JSONLogic itself. Those of lodash are in {@link LodashFunctions}, those about dates in {@link DateFunctions}. */
final class Functions {
    private static final Set<String> OF_NUMBERS =
            Set.of("_add", "_subtract", "_multiply", "_divide", "_round", "_ceil", "_floor", "_clamp", "_inRange");
    private static final Map<String, Function> ALL = new HashMap<>();

    static {
        ALL.put("==", a -> JsEquality.loose(a.get(0), a.get(1)));
        ALL.put("===", a -> JsEquality.strict(a.get(0), a.get(1)));
        ALL.put("!=", a -> !JsEquality.loose(a.get(0), a.get(1)));
        ALL.put("!==", a -> !JsEquality.strict(a.get(0), a.get(1)));
        ALL.put(">", a -> JsEquality.less(a.get(1), a.get(0)));
        ALL.put(">=", a -> JsEquality.lessOrEqual(a.get(1), a.get(0)));
        ALL.put("<", a -> JsEquality.less(a.get(0), a.get(1)) && (!a.has(2) || JsEquality.less(a.get(1), a.get(2))));
        ALL.put("<=", a -> JsEquality.lessOrEqual(a.get(0), a.get(1))
                && (!a.has(2) || JsEquality.lessOrEqual(a.get(1), a.get(2))));
        ALL.put("!!", a -> Operations.truthy(a.get(0)));
        ALL.put("!", a -> !Operations.truthy(a.get(0)));
        ALL.put("%", a -> JsNumber.of(a.number(0) % a.number(1)));
        ALL.put("log", a -> a.get(0));
        ALL.put("in", Functions::in);
        ALL.put("cat", a -> Js.join(a.values(), ""));
        ALL.put("substr", Functions::substr);
        ALL.put("+", a -> sum(a.values()));
        ALL.put("*", a -> product(a.values()));
        ALL.put("-", a -> JsNumber.of(a.has(1) ? a.number(0) - a.number(1) : -a.number(0)));
        ALL.put("/", a -> JsNumber.of(a.number(0) / a.number(1)));
        ALL.put("min", a -> extreme(a.values(), Double.POSITIVE_INFINITY, Math::min));
        ALL.put("max", a -> extreme(a.values(), Double.NEGATIVE_INFINITY, Math::max));
        ALL.put("merge", Functions::merge);
        ALL.put("missing", Functions::missing);
        ALL.put("missing_some", Functions::missingSome);
        DateFunctions.addTo(ALL);
        usual(LodashFunctions::addTo, Functions::isUsualForLists);
        usual(LodashTexts::addTo, Functions::isUsualForTexts);
        usual(LodashObjects::addTo, Functions::isUsualForObjects);
    }

    /** What is asked of values as forms have them is answered here, anything odd by lodash itself. */
    private static void usual(Consumer<Map<String, Function>> source, BiPredicate<String, Arguments> isUsual) {
        Map<String, Function> own = new HashMap<>();
        source.accept(own);
        own.forEach((name, function) -> ALL.put(name, a ->
                isUsual.test(name, a) ? function.apply(a) : a.clock().lodash(name.substring(1), a.values())));
    }

    private static boolean isUsualForLists(String name, Arguments a) {
        boolean ofNumbers = OF_NUMBERS.contains(name);
        if (name.equals("_intersection") && a.values().size() != 2) {
            return false;
        }
        boolean first = ofNumbers ? a.get(0) instanceof Number : a.get(0) instanceof List;
        return first && a.values().stream().skip(1)
                .allMatch(value -> value instanceof Number || !ofNumbers && (value instanceof String || value instanceof List));
    }

    private static boolean isUsualForTexts(String name, Arguments a) {
        return a.get(0) instanceof String && a.values().stream().allMatch(value -> value instanceof String || value instanceof Integer);
    }

    private static boolean isUsualForObjects(String name, Arguments a) {
        return switch (name) {
            case "_get", "_has" -> a.get(0) instanceof Map && a.get(1) instanceof String;
            case "_keys", "_values" -> a.get(0) instanceof Map;
            case "_toInteger", "_toNumber", "_parseInt" -> a.values().size() == 1 && (a.get(0) instanceof Number || a.get(0) instanceof String);
            case "_gt", "_gte", "_lt", "_lte" -> a.values().size() == 2 && !Js.isObject(a.get(0)) && !Js.isObject(a.get(1));
            default -> !a.values().isEmpty();
        };
    }

    private Functions() {}

    static @Nullable Function named(String operator) {
        return ALL.get(operator);
    }

    private static Object in(Arguments a) {
        if (a.get(1) instanceof String text) {
            return text.contains(Js.text(a.get(0)));
        }
        return a.list(1).stream().anyMatch(item -> JsEquality.strict(item, a.get(0)));
    }

    private static Object substr(Arguments a) {
        String source = Js.text(a.get(0));
        int start = a.integer(1, 0);
        int from = start < 0 ? Math.max(0, source.length() + start) : Math.min(start, source.length());
        String rest = source.substring(from);
        int length = a.integer(2, rest.length());
        int end = length < 0 ? rest.length() + length : length;
        return rest.substring(0, Math.max(0, Math.min(end, rest.length())));
    }

    private static Object sum(List<?> values) {
        double sum = 0;
        for (Object value : values) {
            sum += JsNumber.parseFloat(value);
        }
        return JsNumber.of(sum);
    }

    /** A single factor is given back as it is. */
    private static @Nullable Object product(List<@Nullable Object> values) {
        if (values.isEmpty()) {
            throw new LogicFailed("Reduce of empty array with no initial value");
        }
        if (values.size() == 1) {
            return values.get(0);
        }
        double product = 1;
        for (Object value : values) {
            product *= JsNumber.parseFloat(value);
        }
        return JsNumber.of(product);
    }

    private static Object extreme(List<?> values, double start, DoubleBinaryOperator better) {
        double best = start;
        for (Object value : values) {
            best = better.applyAsDouble(best, JsNumber.toNumber(value));
        }
        return JsNumber.of(best);
    }

    private static Object merge(Arguments a) {
        List<@Nullable Object> merged = new ArrayList<>();
        for (Object value : a.values()) {
            if (value instanceof List<?> list) {
                merged.addAll(list);
            } else {
                merged.add(value);
            }
        }
        return merged;
    }

    private static Object missing(Arguments a) {
        return missing(a.get(0) instanceof List<?> list ? list : a.values(), a);
    }

    private static List<@Nullable Object> missing(List<?> names, Arguments a) {
        List<@Nullable Object> missing = new ArrayList<>();
        for (Object name : names) {
            Object value = Var.value(a.data(), name, a.clock());
            if (value == null || value == UNDEFINED || value.equals("")) {
                missing.add(name);
            }
        }
        return missing;
    }

    private static Object missingSome(Arguments a) {
        List<@Nullable Object> missing = missing(a.list(1), a);
        return a.list(1).size() - missing.size() >= a.number(0) ? new ArrayList<>() : missing;
    }
}
