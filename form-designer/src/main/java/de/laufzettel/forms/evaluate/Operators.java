package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.evaluate.Operator.Question;
import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsEquality;
import de.laufzettel.forms.value.JsJson;
import de.laufzettel.forms.value.JsPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The 18 operators by their names in forms. */
final class Operators {
    private static final Map<String, Operator> ALL = new HashMap<>();

    static {
        elements("isEqual", Operators::equal);
        elements("isNotEqual", q -> !equal(q));
        ALL.put("isEmpty", Emptiness::isEmpty);
        ALL.put("isNotEmpty", q -> !Emptiness.isEmpty(q));
        elements("includes", Operators::includes);
        elements("notIncludes", q -> !includes(q));
        elements("startsWith", q -> text(q.value()).startsWith(Js.text(q.compared())));
        elements("endsWith", q -> text(q.value()).endsWith(Js.text(q.compared())));
        elements("lessThan", q -> q.value() instanceof Number && JsEquality.less(q.value(), q.compared()));
        elements("greaterThan", q -> q.value() instanceof Number && JsEquality.less(q.compared(), q.value()));
        elements("lessThanOrEqual", q -> q.value() instanceof Number
                && (JsEquality.less(q.value(), q.compared()) || JsEquality.deep(q.value(), q.compared())));
        elements("greaterThanOrEqual", q -> q.value() instanceof Number
                && (JsEquality.less(q.compared(), q.value()) || JsEquality.deep(q.value(), q.compared())));
        DateOperators.all().forEach(Operators::elements);
    }

    private Operators() {}

    /** Null for a name that is none: such a condition counts as fulfilled. */
    static @Nullable Operator named(String name) {
        return ALL.get(name);
    }

    private static void elements(String name, Operator operator) {
        ALL.put(name, Operator.ofElements(operator));
    }

    private static String text(@Nullable Object value) {
        return Js.isNil(value) ? "" : Js.text(value);
    }

    private static boolean equal(Question q) {
        Object value = q.value();
        Object compared = q.compared();
        if (q.isType("selectboxes") && Js.isObject(value)) {
            Object box = JsPath.get(value, Js.text(compared));
            return box != UNDEFINED && Js.truthy(box);
        }
        boolean given = Js.truthy(value) || Boolean.FALSE.equals(value);
        if (given && compared instanceof String text && !text.isEmpty() && !(value instanceof String)) {
            try {
                compared = JsJson.parse(text);
            } catch (JsJson.NotJson e) {
                compared = text;
            }
        }
        if (q.node() != null && ResourceValues.applies(q.run().spec(q.node()))) {
            return ResourceValues.equal(value, compared, q.run().spec(q.node()));
        }
        return JsEquality.deep(value, compared);
    }

    /** lodash includes: part of a text, element of a list, value of an object. */
    private static boolean includes(Question q) {
        if (q.value() instanceof String text) {
            return text.contains(Js.text(q.compared()));
        }
        if (q.value() instanceof Map<?, ?> map) {
            return map.values().stream().anyMatch(value -> JsEquality.strict(value, q.compared()));
        }
        return q.value() instanceof List<?> list
                && list.stream().anyMatch(value -> JsEquality.strict(value, q.compared()));
    }
}
