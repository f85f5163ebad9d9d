package de.laufzettel.bpm.guard;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a designer may call in {@code ${…}}. Days go in and out as ISO texts (2026-11-23), as they stand in the case's
 * data; {@code date}, {@code euro} and {@code number} write for people, in the language of the text. Nothing given
 * gives nothing: a missing answer is not an error in a letter.
 */
public final class CaseFunctions {

    private CaseFunctions() {
    }

    public static String today() {
        return Surroundings.current().today().toString();
    }

    public static @Nullable String date(@Nullable Object day) {
        return missing(day) ? null : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Surroundings.current().locale()).format(DayReader.read(day));
    }

    public static @Nullable String plusDays(@Nullable Object day, long days) {
        return missing(day) ? null : DayReader.read(day).plusDays(days).toString();
    }

    public static @Nullable String plusMonths(@Nullable Object day, long months) {
        return missing(day) ? null : DayReader.read(day).plusMonths(months).toString();
    }

    public static @Nullable String plusYears(@Nullable Object day, long years) {
        return missing(day) ? null : DayReader.read(day).plusYears(years).toString();
    }

    public static @Nullable Long daysBetween(@Nullable Object from, @Nullable Object to) {
        return missing(from) || missing(to) ? null : ChronoUnit.DAYS.between(DayReader.read(from), DayReader.read(to));
    }

    public static @Nullable Integer year(@Nullable Object day) {
        LocalDate read = missing(day) ? null : DayReader.read(day);
        return read == null ? null : read.getYear();
    }

    public static @Nullable String euro(@Nullable Object amount) {
        if (missing(amount)) {
            return null;
        }
        Locale locale = Surroundings.current().locale();
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        String digits = format.format(new BigDecimal(String.valueOf(amount)));
        return locale.getLanguage().equals("en") ? "€" + digits : digits + " €";
    }

    public static @Nullable String number(@Nullable Object value) {
        return missing(value) ? null
                : NumberFormat.getNumberInstance(Surroundings.current().locale()).format(new BigDecimal(String.valueOf(value)));
    }

    public static int size(@Nullable Object list) {
        if (list instanceof Collection<?> entries) {
            return entries.size();
        }
        if (list instanceof Map<?, ?> fields) {
            return fields.size();
        }
        return missing(list) ? 0 : String.valueOf(list).length();
    }

    public static boolean contains(@Nullable Object whole, @Nullable Object part) {
        if (whole instanceof Collection<?> entries) {
            return entries.stream().anyMatch(entry -> String.valueOf(entry).equals(String.valueOf(part)));
        }
        return !missing(whole) && !missing(part) && String.valueOf(whole).contains(String.valueOf(part));
    }

    public static String join(@Nullable Object list, String separator) {
        return list instanceof Collection<?> entries
                ? entries.stream().map(String::valueOf).collect(Collectors.joining(separator))
                : missing(list) ? "" : String.valueOf(list);
    }

    private static boolean missing(@Nullable Object value) {
        return value == null || "".equals(value);
    }
}
