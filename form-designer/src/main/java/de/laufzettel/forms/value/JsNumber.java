package de.laufzettel.forms.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as JavaScript has them: doubles, with its text form and its ways to read text. */
public final class JsNumber {
    /** Possessive, so that a long run of digits is read once. */
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(?:Infinity|(?:[0-9]++\\.?+[0-9]*+|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?)");
    private static final long SAFE = 1L << 53;

    private JsNumber() {}

    /** The number in the form data has it: Integer or Long when whole, else Double. */
    public static Number of(double value) {
        if (value == Math.rint(value) && Math.abs(value) <= SAFE && !(value == 0 && 1 / value < 0)) {
            long whole = (long) value;
            if (whole == (int) whole) {
                return (int) whole;
            }
            return whole;
        }
        return value;
    }

    /** Number(value). */
    public static double toNumber(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof String text) {
            return read(text);
        }
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        if (value == null) {
            return 0;
        }
        return value instanceof List<?> ? read(Js.text(value)) : Double.NaN;
    }

    private static double read(String raw) {
        String text = Js.trim(raw);
        if (text.isEmpty()) {
            return 0;
        }
        if (text.length() > 2 && text.charAt(0) == '0' && Character.isLetter(text.charAt(1))) {
            int radix = switch (text.charAt(1)) {
                case 'x', 'X' -> 16;
                case 'o', 'O' -> 8;
                case 'b', 'B' -> 2;
                default -> 0;
            };
            return radix == 0 ? Double.NaN : radix(text.substring(2), radix);
        }
        return DECIMAL.matcher(text).matches() ? parse(text) : Double.NaN;
    }

    private static double radix(String digits, int radix) {
        double value = 0;
        for (char c : digits.toCharArray()) {
            int digit = c < 128 ? Character.digit(c, radix) : -1;
            if (digit < 0) {
                return Double.NaN;
            }
            value = value * radix + digit;
        }
        return value;
    }

    /** parseFloat(value): the longest number at the start. */
    public static double parseFloat(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof Map || value instanceof Boolean || Js.isNil(value)) {
            return Double.NaN;
        }
        Matcher number = DECIMAL.matcher(Js.trim(Js.text(value)));
        return number.lookingAt() ? parse(number.group()) : Double.NaN;
    }

    private static double parse(String decimal) {
        return Double.parseDouble(decimal);
    }

    /** parseInt(value, 10). */
    public static double parseInt(@Nullable Object value) {
        String text = Js.trim(Js.text(value));
        int at = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        int end = at;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end == at ? Double.NaN : Double.parseDouble(text.substring(0, end));
    }

    /** The shortest text that reads back as the same double, in JavaScript's notation. */
    public static String text(Number number) {
        if (number instanceof Integer || number instanceof Long && Math.abs(number.longValue()) <= SAFE) {
            return number.toString();
        }
        double d = number.doubleValue();
        if (d != d) {
            return "NaN";
        }
        if (Double.isInfinite(d)) {
            return d > 0 ? "Infinity" : "-Infinity";
        }
        if (d == 0) {
            return "0";
        }
        BigDecimal shortest = new BigDecimal(Double.toString(d)).stripTrailingZeros();
        String digits = shortest.unscaledValue().abs().toString();
        int point = digits.length() - shortest.scale();
        return (d < 0 ? "-" : "") + notation(digits, point);
    }

    private static String notation(String digits, int point) {
        if (point > 21 || point <= -6) {
            int exponent = point - 1;
            String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
            return digits.charAt(0) + fraction + (exponent < 0 ? "e-" : "e+") + Math.abs(exponent);
        }
        if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        if (point >= digits.length()) {
            return digits + "0".repeat(point - digits.length());
        }
        return digits.substring(0, point) + "." + digits.substring(point);
    }
}
