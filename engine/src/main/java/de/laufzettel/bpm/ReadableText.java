package de.laufzettel.bpm;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a value of a case for a reader, in the reader's language. */
final class ReadableText {

    private final Locale locale;

    ReadableText(Locale locale) {
        this.locale = locale;
    }

    String of(@Nullable Object value) {
        if (value == null || value instanceof Map) {
            return "";
        }
        if (value instanceof Boolean yes) {
            return locale.getLanguage().equals("en") ? (yes ? "yes" : "no") : (yes ? "ja" : "nein");
        }
        if (value instanceof Double number) {
            NumberFormat format = NumberFormat.getNumberInstance(locale);
            format.setGroupingUsed(false);
            return format.format(number);
        }
        if (value instanceof Collection<?> entries) {
            return entries.stream().map(this::of).collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
