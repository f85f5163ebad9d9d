package de.laufzettel.forms.evaluate;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as people write them: {@code 1.234,56} in German, {@code 1,234.56} in English. */
final class LocalNumber {
    private static final Pattern GERMAN = Pattern.compile("[+-]?(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,30})(?:,\\d{1,30})?");
    private static final Pattern ENGLISH = Pattern.compile("[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,30})(?:\\.\\d{1,30})?");
    /** What a browser's number field and programs send. */
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,30}(?:\\.\\d{1,30})?");

    private LocalNumber() {}

    static OptionalDouble read(String raw, Locale locale) {
        String text = raw.replaceAll("[\\s\u00a0\u202f]|€$", "").replace('\u2212', '-');
        boolean german = locale.getLanguage().equals("de");
        if (german && GERMAN.matcher(text).matches()) {
            return OptionalDouble.of(Double.parseDouble(text.replace(".", "").replace(',', '.')));
        }
        if (!german && ENGLISH.matcher(text).matches()) {
            return OptionalDouble.of(Double.parseDouble(text.replace(",", "")));
        }
        return PLAIN.matcher(text).matches() ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }
}
