package de.laufzettel.forms.logic;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsEquality;
import de.laufzettel.forms.value.JsNumber;
import de.laufzettel.forms.value.JsPath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** lodash on lists and numbers, as Form.io gives it to JSONLogic with an underscore before the name. */
final class LodashFunctions {
    private LodashFunctions() {}

    static void addTo(Map<String, Function> all) {
        all.put("_sum", a -> sum(a.items(0), UNDEFINED));
        all.put("_sumBy", a -> sum(a.items(0), a.get(1)));
        all.put("_mean", a -> mean(a.items(0), UNDEFINED));
        all.put("_meanBy", a -> mean(a.items(0), a.get(1)));
        all.put("_max", a -> best(a.items(0), UNDEFINED, false));
        all.put("_maxBy", a -> best(a.items(0), a.get(1), false));
        all.put("_min", a -> best(a.items(0), UNDEFINED, true));
        all.put("_minBy", a -> best(a.items(0), a.get(1), true));
        all.put("_add", a -> JsNumber.of(a.number(0) + a.number(1)));
        all.put("_subtract", a -> JsNumber.of(a.number(0) - a.number(1)));
        all.put("_multiply", a -> JsNumber.of(a.number(0) * a.number(1)));
        all.put("_divide", a -> JsNumber.of(a.number(0) / a.number(1)));
        all.put("_round", a -> round(a, RoundingMode.HALF_UP));
        all.put("_ceil", a -> round(a, RoundingMode.CEILING));
        all.put("_floor", a -> round(a, RoundingMode.FLOOR));
        all.put("_clamp", a -> JsNumber.of(Math.max(a.number(1), Math.min(a.number(2), a.number(0)))));
        all.put("_inRange", a -> a.has(2)
                ? a.number(0) >= Math.min(a.number(1), a.number(2)) && a.number(0) < Math.max(a.number(1), a.number(2))
                : a.number(0) >= Math.min(0, a.number(1)) && a.number(0) < Math.max(0, a.number(1)));
        all.put("_size", a -> a.get(0) instanceof String s ? s.length() : a.items(0).size());
        all.put("_first", a -> element(a.list(0), 0));
        all.put("_head", a -> element(a.list(0), 0));
        all.put("_last", a -> element(a.list(0), a.list(0).size() - 1));
        all.put("_nth", a -> element(a.list(0), a.integer(1, 0) < 0 ? a.list(0).size() + a.integer(1, 0) : a.integer(1, 0)));
        all.put("_join", a -> Js.join(a.list(0), a.has(1) ? a.text(1) : ","));
        all.put("_includes", a -> a.get(0) instanceof String s
                ? s.contains(a.text(1))
                : a.items(0).stream().anyMatch(item -> JsEquality.strict(item, a.get(1))));
        all.put("_indexOf", a -> index(a.list(0), a.get(1)));
        all.put("_uniq", a -> unique(a.list(0)));
        all.put("_union", a -> unique(joined(a)));
        all.put("_concat", a -> concat(a));
        all.put("_compact", a -> changed(a.list(0), items -> items.stream().filter(Js::truthy).toList()));
        all.put("_flatten", a -> flat(a.list(0), 1));
        all.put("_flattenDeep", a -> flat(a.list(0), 100));
        all.put("_reverse", a -> changed(a.list(0), items -> {
            List<Object> copy = new ArrayList<>(items);
            Collections.reverse(copy);
            return copy;
        }));
        all.put("_without", a -> without(a.list(0), a.values().subList(Math.min(1, a.values().size()), a.values().size())));
        all.put("_difference", a -> without(a.list(0), a.list(1)));
        all.put("_intersection", a -> a.list(0).stream().filter(item -> index(a.list(1), item) >= 0).toList());
        all.put("_take", a -> slice(a.list(0), 0, a.integer(1, 1)));
        all.put("_drop", a -> slice(a.list(0), a.integer(1, 1), a.list(0).size()));
        all.put("_tail", a -> slice(a.list(0), 1, a.list(0).size()));
        all.put("_initial", a -> slice(a.list(0), 0, a.list(0).size() - 1));
        all.put("_slice", a -> slice(a.list(0), a.integer(1, 0), a.integer(2, a.list(0).size())));
        all.put("_map", a -> a.items(0).stream().map(item -> nullSafe(property(item, a.get(1)))).toList());
        all.put("_filter", a -> a.items(0).stream().filter(item -> matches(item, a.get(1))).toList());
        all.put("_find", a -> a.items(0).stream().filter(item -> matches(item, a.get(1))).findFirst().orElse(null));
        all.put("_some", a -> a.items(0).stream().anyMatch(item -> matches(item, a.get(1))));
        all.put("_every", a -> a.items(0).stream().allMatch(item -> matches(item, a.get(1))));
        all.put("_reject", a -> a.items(0).stream().filter(item -> !matches(item, a.get(1))).toList());
    }

    private static Object nullSafe(@Nullable Object value) {
        return value == null ? UNDEFINED : value;
    }

    /** lodash's shorthand: a name is a property, nothing is the element itself. */
    static @Nullable Object property(@Nullable Object item, @Nullable Object shorthand) {
        return Js.isNil(shorthand) ? item : JsPath.get(item, Js.text(shorthand));
    }

    private static boolean matches(@Nullable Object item, @Nullable Object shorthand) {
        if (shorthand instanceof Map<?, ?> wanted) {
            return wanted.entrySet().stream()
                    .allMatch(e -> JsEquality.deep(Js.member(item, (String) e.getKey()), e.getValue()));
        }
        if (shorthand instanceof List<?> pair && pair.size() == 2) {
            return JsEquality.deep(JsPath.get(item, Js.text(pair.get(0))), pair.get(1));
        }
        return Js.truthy(property(item, shorthand));
    }

    /** Text is concatenated, as + does; undefined is left out. */
    private static Object sum(List<?> items, @Nullable Object by) {
        Object sum = UNDEFINED;
        for (Object item : items) {
            Object value = property(item, by);
            if (value == UNDEFINED) {
                continue;
            }
            if (sum == UNDEFINED) {
                sum = value;
            } else if (sum instanceof String || value instanceof String || Js.isObject(value)) {
                sum = Js.text(sum) + Js.text(value);
            } else {
                sum = JsNumber.of(JsNumber.toNumber(sum) + JsNumber.toNumber(value));
            }
        }
        return sum == UNDEFINED ? (Object) 0 : sum;
    }

    private static Object mean(List<?> items, @Nullable Object by) {
        Object sum = sum(items, by);
        return JsNumber.of(items.isEmpty() ? Double.NaN : JsNumber.toNumber(sum) / items.size());
    }

    private static @Nullable Object best(List<?> items, @Nullable Object by, boolean least) {
        Object best = UNDEFINED;
        Object bestValue = UNDEFINED;
        for (Object item : items) {
            Object value = property(item, by);
            boolean first = bestValue == UNDEFINED;
            if (!Js.isNil(value) && (first
                    || (least ? JsEquality.less(value, bestValue) : JsEquality.less(bestValue, value)))) {
                best = item;
                bestValue = value;
            }
        }
        return best;
    }

    private static Object round(Arguments a, RoundingMode mode) {
        double value = a.number(0);
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return value;
        }
        RoundingMode side = mode == RoundingMode.HALF_UP && value < 0 ? RoundingMode.HALF_DOWN : mode;
        int digits = Math.max(-292, Math.min(292, a.integer(1, 0)));
        return JsNumber.of(new BigDecimal(Double.toString(value)).setScale(digits, side).doubleValue());
    }

    private static @Nullable Object element(List<?> list, int index) {
        return index >= 0 && index < list.size() ? list.get(index) : UNDEFINED;
    }

    private static int index(List<?> list, @Nullable Object wanted) {
        for (int i = 0; i < list.size(); i++) {
            if (JsEquality.strict(list.get(i), wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static List<?> changed(List<?> list, UnaryOperator<List<?>> change) {
        return change.apply(list);
    }

    private static List<?> unique(List<?> list) {
        List<Object> kept = new ArrayList<>();
        list.stream().filter(item -> index(kept, item) < 0).forEach(kept::add);
        return kept;
    }

    private static List<?> joined(Arguments a) {
        List<Object> all = new ArrayList<>();
        a.values().forEach(value -> all.addAll(value instanceof List<?> list ? list : List.of()));
        return all;
    }

    private static List<?> concat(Arguments a) {
        List<@Nullable Object> all = new ArrayList<>();
        for (Object value : a.values()) {
            if (value instanceof List<?> list) {
                all.addAll(list);
            } else {
                all.add(value);
            }
        }
        return all;
    }

    private static List<?> flat(List<?> list, int depth) {
        List<@Nullable Object> all = new ArrayList<>();
        for (Object item : list) {
            if (depth > 0 && item instanceof List<?> inner) {
                all.addAll(flat(inner, depth - 1));
            } else {
                all.add(item);
            }
        }
        return all;
    }

    private static List<?> without(List<?> list, List<?> unwanted) {
        return list.stream().filter(item -> index(unwanted, item) < 0).toList();
    }

    private static List<?> slice(List<?> list, int from, int to) {
        int start = Math.max(0, from < 0 ? list.size() + from : Math.min(from, list.size()));
        int end = Math.min(list.size(), to < 0 ? list.size() + to : to);
        return end <= start ? List.of() : list.subList(start, end);
    }
}
