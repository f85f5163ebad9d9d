package de.laufzettel.forms.answers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Single values as JavaScript would print them. */
public final class Scalars {
    private Scalars() {}

    /** "" for null, objects and lists. */
    public static String text(@Nullable Object value) {
        if (value instanceof Double || value instanceof Float) {
            return number(((Number) value).doubleValue());
        }
        if (value instanceof BigDecimal decimal) {
            return number(decimal.doubleValue());
        }
        return value instanceof String || value instanceof Number || value instanceof Boolean ? value.toString() : "";
    }

    /** The text as an input of one line holds it: a browser takes line ends out, and HTML has no NUL. */
    public static String line(String text) {
        return text.replace("\n", "").replace("\r", "").replace('\0', '\uFFFD');
    }

    private static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return Math.abs(value) < 1e21 && Math.abs(value) >= 1e-6
                ? new BigDecimal(Double.toString(value)).toPlainString()
                : Double.toString(value);
    }
}
