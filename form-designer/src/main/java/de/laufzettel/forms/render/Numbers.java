package de.laufzettel.forms.render;

import de.laufzettel.forms.answers.Scalars;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them: {@code 1.234,50} in German, {@code 1,234.50} in English. */
final class Numbers {
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][+-]?\\d{1,3})?");

    private Numbers() {}

    /** As it is shown in an input: the decimal mark of the language, no marks between thousands. */
    static String shown(@Nullable Object value, Locale locale) {
        String text = Scalars.text(value);
        return value instanceof Number && isGerman(locale) ? text.replace('.', ',') : text;
    }

    /** The number, or null when the text is none. Whole numbers are Integer or Long, others Double. */
    static @Nullable Number parse(String text, Locale locale) {
        String digits = text.strip().replace("\u00a0", "").replace("\u202f", "").replace(" ", "").replace('\u2212', '-');
        String plain = isGerman(locale) ? german(digits) : english(digits);
        if (!PLAIN.matcher(plain).matches()) {
            return null;
        }
        double value = Double.parseDouble(plain);
        if (!Double.isFinite(value)) {
            return null;
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            long whole = (long) value;
            // No conditional expression: it would make a Long of both.
            if (whole == (int) whole) {
                return (int) whole;
            }
            return whole;
        }
        return value;
    }

    private static String german(String text) {
        if (text.indexOf(',') >= 0) {
            boolean grouped = text.matches("[+-]?\\d{1,3}(\\.\\d{3})*,\\d*") || text.matches("[+-]?\\d*,\\d*([eE][+-]?\\d+)?");
            return grouped ? text.replace(".", "").replace(',', '.') : text;
        }
        return text.matches("[+-]?\\d{1,3}(\\.\\d{3})+") ? text.replace(".", "") : text;
    }

    private static String english(String text) {
        return text.matches("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?") ? text.replace(",", "") : text;
    }

    private static boolean isGerman(Locale locale) {
        return "de".equals(locale.getLanguage());
    }
}
