package de.laufzettel.forms.script;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;

/**
 * What {@code date.toLocaleString('de-DE', {…})} gives. German and American English have the order and signs of V8, other languages those of
 * Java's own words in the American order, their short dates in their own.
 */
final class DateWords {
    private final IntlOptions options;
    private final Locale locale;
    private final boolean german;

    private DateWords(IntlOptions options, Locale locale) {
        this.options = options;
        this.locale = locale;
        this.german = locale.getLanguage().equals("de");
    }

    /** @param kind date, time, or any for both: what is written when the options ask for nothing */
    static String of(double millis, ZoneId zone, String kind, Object locale, Object options) {
        if (Double.isNaN(millis)) {
            return "Invalid Date";
        }
        IntlOptions asked = new IntlOptions(options);
        DateWords words = new DateWords(asked, IntlOptions.locale(locale));
        try {
            ZoneId there = asked.text("timeZone").isEmpty() ? zone : ZoneId.of(asked.text("timeZone"));
            return DateTimeFormatter.ofPattern(words.pattern(kind), words.locale)
                    .format(Instant.ofEpochMilli((long) millis).atZone(there));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Context.reportRuntimeError("Invalid option");
        }
    }

    private String pattern(String kind) {
        String dateStyle = options.text("dateStyle");
        String timeStyle = options.text("timeStyle");
        if (!dateStyle.isEmpty() || !timeStyle.isEmpty()) {
            return DateTimeFormatterBuilder.getLocalizedDateTimePattern(style(dateStyle), style(timeStyle), IsoChronology.INSTANCE, locale)
                    .replace("y", dateStyle.equals("short") && locale.getLanguage().equals("en") ? "yy" : "y").replace("yyyy", "yy");
        }
        boolean noDate = options.none("weekday", "year", "month", "day");
        boolean noTime = options.none("hour", "minute", "second");
        boolean usualDate = noDate && (kind.equals("date") || kind.equals("any") && noTime);
        boolean usualTime = noTime && (kind.equals("time") || kind.equals("any") && noDate);
        String date = usualDate ? date("", "numeric", "numeric", "numeric")
                : date(options.text("weekday"), options.text("year"), options.text("month"), options.text("day"));
        String time = usualTime ? time("numeric", true, true)
                : time(options.text("hour"), !options.none("minute"), !options.none("second"));
        String between = isWord(options.text("month")) ? german ? " 'um' " : " 'at' " : ", ";
        return date + (date.isEmpty() || time.isEmpty() ? "" : between) + time;
    }

    private static @Nullable FormatStyle style(String name) {
        return name.isEmpty() ? null : FormatStyle.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static boolean isWord(String month) {
        return month.equals("long") || month.equals("short") || month.equals("narrow");
    }

    private String date(String weekday, String year, String month, String day) {
        String w = weekday.isEmpty() ? "" : weekday.equals("long") ? "EEEE" : "EEE";
        String y = year.isEmpty() ? "" : year.equals("2-digit") ? "yy" : "y";
        String d = day.isEmpty() ? "" : day.equals("2-digit") ? "dd" : "d";
        String rest = isWord(month) ? words(y, month.equals("long") ? "MMMM" : "MMM", d) : numbers(y, month, d);
        return w.isEmpty() || rest.isEmpty() ? w.replace("EEE", "ccc").replace("cccE", "cccc") + rest : w + ", " + rest;
    }

    private String words(String y, String m, String d) {
        if (german) {
            return (d.isEmpty() ? "" : d + ". ") + m + (y.isEmpty() ? "" : " " + y);
        }
        return m + (d.isEmpty() ? "" : " " + d) + (y.isEmpty() ? "" : d.isEmpty() ? " " + y : ", " + y);
    }

    private String numbers(String y, String month, String d) {
        String m = month.isEmpty() ? "" : month.equals("2-digit") ? "MM" : "M";
        if (m.isEmpty() || d.isEmpty() && y.isEmpty()) {
            return d.isEmpty() ? y + m : y.isEmpty() ? d : d + " " + y;
        }
        if (german) {
            return d.isEmpty() ? m + "/" + y : d + "." + m + "." + y;
        }
        if (!locale.getLanguage().equals("en") || locale.getCountry().length() == 2 && !locale.getCountry().equals("US")) {
            String own = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
            return d.isEmpty() || y.isEmpty() ? d.isEmpty() ? m + "/" + y : d + "/" + m
                    : own.replaceAll("y+", y).replaceAll("M+", own.contains("MM") ? "MM" : m).replaceAll("d+", own.contains("dd") ? "dd" : d);
        }
        return m + (d.isEmpty() ? "" : "/" + d) + (y.isEmpty() ? "" : "/" + y);
    }

    private String time(String hour, boolean minute, boolean second) {
        boolean twelve = options.flag("hour12", locale.getLanguage().equals("en") && !locale.getCountry().equals("GB"));
        if (hour.isEmpty()) {
            return minute ? second ? "mm:ss" : "m" : second ? "s" : "";
        }
        if (!minute && german) {
            return "HH 'Uhr'";
        }
        String h = twelve ? hour.equals("2-digit") ? "hh" : "h" : "HH";
        return h + (minute ? ":mm" : "") + (second ? ":ss" : "") + (twelve ? " a" : "");
    }
}
