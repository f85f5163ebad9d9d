package de.laufzettel.forms.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code new Date(text)}: milliseconds since 1970, or empty for an invalid date. */
public final class JsDate {
    private static final Pattern ISO = Pattern.compile("(\\d{4}|[+-]\\d{6})(?:-(\\d{2})(?:-(\\d{2}))?)?"
            + "(?:T(\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d+))?)?(Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final long LIMIT = 8_640_000_000_000_000L;
    private static final int LONGEST = 100;

    private JsDate() {}

    public static OptionalLong parse(String text, ZoneId zone) {
        if (text.length() > LONGEST) {
            return OptionalLong.empty();
        }
        Matcher iso = ISO.matcher(text.trim());
        if (iso.matches()) {
            OptionalLong read = iso(iso, zone);
            if (read.isPresent()) {
                return read;
            }
        }
        return new LegacyDate(text, zone).read();
    }

    private static OptionalLong iso(Matcher m, ZoneId zone) {
        int year = Integer.parseInt(m.group(1));
        int month = m.group(2) == null ? 1 : Integer.parseInt(m.group(2));
        int day = m.group(3) == null ? 1 : Integer.parseInt(m.group(3));
        if (month < 1 || month > 12 || day < 1 || day > 31 || m.group(1).equals("-000000")) {
            return OptionalLong.empty();
        }
        if (m.group(4) == null) {
            return instant(year, month, day, 0, 0, ZoneOffset.UTC);
        }
        int hour = Integer.parseInt(m.group(4));
        int minute = Integer.parseInt(m.group(5));
        int second = m.group(6) == null ? 0 : Integer.parseInt(m.group(6));
        int milli = m.group(7) == null ? 0 : Integer.parseInt((m.group(7) + "00").substring(0, 3));
        boolean midnight = hour == 24 && minute == 0 && second == 0 && milli == 0;
        if (!midnight && (hour > 23 || minute > 59 || second > 59)) {
            return OptionalLong.empty();
        }
        int seconds = hour * 3600 + minute * 60 + second;
        if (m.group(8) == null) {
            return instant(year, month, day, seconds, milli, zone);
        }
        int offset = offset(m.group(8));
        return offset == Integer.MAX_VALUE
                ? OptionalLong.empty()
                : instant(year, month, day, seconds - offset * 60, milli, ZoneOffset.UTC);
    }

    /** Minutes east, or MAX_VALUE when it is no offset. */
    private static int offset(String text) {
        if (text.equals("Z")) {
            return 0;
        }
        int hours = Integer.parseInt(text.substring(1, 3));
        int minutes = Integer.parseInt(text.substring(text.length() - 2));
        int total = hours * 60 + minutes;
        return hours > 23 || minutes > 59 ? Integer.MAX_VALUE : text.charAt(0) == '-' ? -total : total;
    }

    /** Days beyond the end of a month run into the next, as in JavaScript. */
    static OptionalLong instant(int year, int month, int day, long seconds, int millis, ZoneId zone) {
        if (Math.abs(year) > 300_000) {
            return OptionalLong.empty();
        }
        LocalDateTime local = LocalDate.of(year, month, 1).plusDays(day - 1L).atStartOfDay().plusSeconds(seconds);
        long value = local.atZone(zone).toInstant().toEpochMilli() + millis;
        return Math.abs(value) > LIMIT ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
