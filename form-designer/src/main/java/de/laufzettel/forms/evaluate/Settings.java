package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.JsNumber;
import java.util.Map;

/** Numbers in rules are written as numbers or as text. */
final class Settings {
    private Settings() {}

    /** The number as parseFloat reads a text; NaN where there is none. */
    static double decimal(Map<?, ?> map, String name) {
        Object value = map.get(name);
        return value instanceof String ? JsNumber.parseFloat(value) : map.containsKey(name) ? JsNumber.toNumber(value) : Double.NaN;
    }

    /** The number as parseInt reads a text; NaN where there is none. */
    static double whole(Map<?, ?> map, String name) {
        Object value = map.get(name);
        return value instanceof String ? JsNumber.parseInt(value) : map.containsKey(name) ? JsNumber.toNumber(value) : Double.NaN;
    }

    static boolean isSet(double setting) {
        return setting != 0 && !Double.isNaN(setting);
    }

    static String text(double setting) {
        return JsNumber.text(setting);
    }
}
