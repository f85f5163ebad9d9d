package de.laufzettel.forms.value;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The three equalities of JavaScript and lodash, and the order of &lt;. */
public final class JsEquality {
    private JsEquality() {}

    /** === */
    public static boolean strict(@Nullable Object a, @Nullable Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            return x.doubleValue() == y.doubleValue();
        }
        return a == b || !Js.isObject(a) && a != null && a.equals(b);
    }

    /** == */
    public static boolean loose(@Nullable Object a, @Nullable Object b) {
        if (Js.isNil(a) || Js.isNil(b)) {
            return Js.isNil(a) && Js.isNil(b);
        }
        if (Js.typeOf(a).equals(Js.typeOf(b))) {
            return strict(a, b);
        }
        if (Js.isObject(a) || Js.isObject(b)) {
            Object x = Js.isObject(a) ? Js.text(a) : a;
            Object y = Js.isObject(b) ? Js.text(b) : b;
            return loose(x, y);
        }
        return JsNumber.toNumber(a) == JsNumber.toNumber(b);
    }

    /** lodash isEqual: by content, NaN equals NaN, key order does not matter. */
    public static boolean deep(@Nullable Object a, @Nullable Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            double p = x.doubleValue();
            double q = y.doubleValue();
            return p == q || p != p && q != q;
        }
        if (a instanceof List<?> x && b instanceof List<?> y) {
            return lists(x, y);
        }
        if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
            return maps(x, y);
        }
        return a == b || a != null && !Js.isObject(a) && a.equals(b);
    }

    private static boolean lists(List<?> x, List<?> y) {
        if (x.size() != y.size()) {
            return false;
        }
        for (int i = 0; i < x.size(); i++) {
            if (!deep(x.get(i), y.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean maps(Map<?, ?> x, Map<?, ?> y) {
        if (x.size() != y.size()) {
            return false;
        }
        for (var entry : x.entrySet()) {
            if (!y.containsKey(entry.getKey()) || !deep(entry.getValue(), y.get(entry.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /** a &lt; b; false also when they cannot be compared. */
    public static boolean less(@Nullable Object a, @Nullable Object b) {
        Object x = primitive(a);
        Object y = primitive(b);
        if (x instanceof String s && y instanceof String t) {
            return s.compareTo(t) < 0;
        }
        return JsNumber.toNumber(x) < JsNumber.toNumber(y);
    }

    /** a &lt;= b. */
    public static boolean lessOrEqual(@Nullable Object a, @Nullable Object b) {
        Object x = primitive(a);
        Object y = primitive(b);
        if (x instanceof String s && y instanceof String t) {
            return s.compareTo(t) <= 0;
        }
        return JsNumber.toNumber(x) <= JsNumber.toNumber(y);
    }

    private static @Nullable Object primitive(@Nullable Object value) {
        return Js.isObject(value) ? Js.text(value) : value == UNDEFINED ? Double.valueOf(Double.NaN) : value;
    }
}
