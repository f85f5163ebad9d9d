package de.laufzettel.forms.logic;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsEquality;
import de.laufzettel.forms.value.JsNumber;
import de.laufzettel.forms.value.JsPath;
import de.laufzettel.forms.value.Undefined;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** lodash on objects, its questions about types, and its conversions. */
final class LodashObjects {
    private LodashObjects() {}

    static void addTo(Map<String, Function> all) {
        all.put("_isEmpty", a -> Js.isEmpty(a.get(0)));
        all.put("_isEqual", a -> JsEquality.deep(a.get(0), a.get(1)));
        all.put("_eq", a -> JsEquality.strict(a.get(0), a.get(1)));
        all.put("_gt", a -> JsEquality.less(a.get(1), a.get(0)));
        all.put("_gte", a -> JsEquality.lessOrEqual(a.get(1), a.get(0)));
        all.put("_lt", a -> JsEquality.less(a.get(0), a.get(1)));
        all.put("_lte", a -> JsEquality.lessOrEqual(a.get(0), a.get(1)));
        all.put("_isNil", a -> Js.isNil(a.get(0)));
        all.put("_isNull", a -> a.get(0) == null);
        all.put("_isUndefined", a -> a.get(0) == Undefined.UNDEFINED);
        all.put("_isString", a -> a.get(0) instanceof String);
        all.put("_isNumber", a -> a.get(0) instanceof Number);
        all.put("_isBoolean", a -> a.get(0) instanceof Boolean);
        all.put("_isArray", a -> a.get(0) instanceof List);
        all.put("_isObject", a -> Js.isObject(a.get(0)));
        all.put("_isPlainObject", a -> a.get(0) instanceof Map);
        all.put("_isNaN", a -> a.get(0) instanceof Double d && d.isNaN());
        all.put("_isFinite", a -> a.get(0) instanceof Number n && Double.isFinite(n.doubleValue()));
        all.put("_isInteger", a -> a.get(0) instanceof Number n && n.doubleValue() == Math.rint(n.doubleValue())
                && Double.isFinite(n.doubleValue()));
        all.put("_toNumber", a -> JsNumber.of(a.number(0)));
        all.put("_toString", a -> a.text(0));
        all.put("_parseInt", a -> JsNumber.of(JsNumber.parseInt(a.get(0))));
        all.put("_toInteger", a -> JsNumber.of(Double.isNaN(a.number(0)) ? 0 : a.number(0) < 0
                ? Math.ceil(a.number(0)) : Math.floor(a.number(0))));
        all.put("_get", a -> {
            Object value = JsPath.get(a.get(0), a.text(1));
            return value == Undefined.UNDEFINED ? a.get(2) : value;
        });
        all.put("_has", a -> JsPath.has(a.get(0), JsPath.steps(a.text(1))));
        all.put("_keys", a -> a.get(0) instanceof Map<?, ?> map ? new ArrayList<Object>(map.keySet()) : List.of());
        all.put("_values", a -> a.items(0));
        all.put("_castArray", a -> a.get(0) instanceof List<?> ? a.get(0) : new ArrayList<>(List.of(a.get(0) == null ? Undefined.UNDEFINED : a.get(0))));
        all.put("_defaultTo", a -> Js.isNil(a.get(0)) || a.get(0) instanceof Double d && d.isNaN() ? a.get(1) : a.get(0));
        all.put("_identity", a -> a.get(0));
    }
}
