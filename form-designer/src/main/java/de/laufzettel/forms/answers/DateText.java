package de.laufzettel.forms.answers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A point in time as people write it, and as Form.io stores it: {@code 2026-12-31T14:30:00+01:00}. */
public record DateText(String date, String time) {
    private static final DateTimeFormatter STORED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter STRICT_TIME = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.HOUR_OF_DAY, 1, 2, SignStyle.NOT_NEGATIVE)
            .appendLiteral(':')
            .appendValue(ChronoField.MINUTE_OF_HOUR, 2)
            .optionalStart().appendLiteral(':').appendValue(ChronoField.SECOND_OF_MINUTE, 2).optionalEnd()
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})[.\\-/ ]+(\\d{1,2})[.\\-/ ]+(\\d{4})");
    private static final Pattern HALF_DAY = Pattern.compile("(?i)(\\d{1,2})(?:[:.](\\d{2}))?\\s*([ap])\\.?\\s?m\\.?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    /** What is no date is shown as it is, in the date's field. */
    public static DateText shown(String value, ZoneId zone) {
        if (value.isBlank()) {
            return new DateText("", "");
        }
        try {
            if (value.length() == 10) {
                return new DateText(DATE.format(LocalDate.parse(value)), "");
            }
            LocalDateTime local = local(value, zone);
            return new DateText(DATE.format(local), TIME.format(local));
        } catch (DateTimeException noDate) {
            return new DateText(Scalars.line(value), "");
        }
    }

    private static LocalDateTime local(String value, ZoneId zone) {
        return value.matches(".*(Z|[+-]\\d{2}:?\\d{2})")
                ? OffsetDateTime.parse(value).atZoneSameInstant(zone).toLocalDateTime()
                : LocalDateTime.parse(value);
    }

    /** The stored form; what cannot be understood stays as it was typed, so that the error stands beside it. */
    public String value(ZoneId zone) {
        String typed = (date + " " + time).strip();
        if (date.isEmpty()) {
            return time.equals("00:00") ? "" : typed;
        }
        if (date.contains("T") && isStored(date)) {
            return date;
        }
        LocalDate day = day(date);
        LocalTime hour = hour(time);
        if (day == null || hour == null) {
            return time.equals("00:00") ? date : typed;
        }
        return STORED.format(ZonedDateTime.of(day, hour, zone));
    }

    /**
     * A time of day that is stored as a point in time, of this day; what is no time stays as it was typed.
     *
     * @param time as people write it: 14:30, 14.30 Uhr, 14 Uhr, 2:30 pm
     */
    public static String at(LocalDate day, String time, ZoneId zone) {
        LocalTime hour = hour(time);
        return hour == null ? time : STORED.format(ZonedDateTime.of(day, hour, zone));
    }

    /** The day, in this zone, of a stored point in time; null when the text is none. */
    public static @Nullable LocalDate dayOf(String value, ZoneId zone) {
        try {
            return local(value, zone).toLocalDate();
        } catch (DateTimeException other) {
            return null;
        }
    }

    private static boolean isStored(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException other) {
            return false;
        }
    }

    private static @Nullable LocalDate day(String text) {
        Matcher german = GERMAN.matcher(text);
        Matcher iso = ISO.matcher(text);
        try {
            if (german.matches()) {
                return LocalDate.of(number(german, 3), number(german, 2), number(german, 1));
            }
            return iso.matches() ? LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)) : null;
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static @Nullable LocalTime hour(String text) {
        Matcher half = HALF_DAY.matcher(text);
        try {
            if (half.matches()) {
                int hour = number(half, 1);
                int minute = half.group(2) == null ? 0 : number(half, 2);
                boolean noClock = hour < 1 || hour > 12;
                return noClock ? null : LocalTime.of(hour % 12 + (half.group(3).equalsIgnoreCase("p") ? 12 : 0), minute);
            }
            String plain = text.replaceFirst("(?i)^(\\d{1,2})\\s*uhr$", "$1:00").replaceAll("(?i)\\s*uhr$", "");
            return LocalTime.parse(plain.replace('.', ':'), STRICT_TIME);
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
