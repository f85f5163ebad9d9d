package de.laufzettel.forms.dates;

import java.time.ZoneId;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What dayjs and moment make of a text without a format: unlike JavaScript, a date alone is the start of the day in the zone. */
public final class DayDate {
    private static final Pattern DAYJS = Pattern.compile("^(\\d{4})[-/]?(\\d{1,2})?[-/]?(\\d{0,2})[Tt\\s]*+(\\d{1,2})?:?(\\d{1,2})?"
            + ":?(\\d{1,2})?[.:]?(\\d+)?$");
    private static final Pattern MOMENT = Pattern.compile("^([+-]\\d{6}|\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?|(\\d\\d)(\\d\\d))?"
            + "(?:[T ](\\d\\d)(?::?(\\d\\d)(?::?(\\d\\d)(?:[.,](\\d+))?)?)?([+-]\\d\\d(?::?\\d\\d)?|\\s*Z)?)?$");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?W(\\d\\d)(?:-?(\\d))?|(\\d{4})-(\\d{3})");
    private static final int LONGEST = 100;

    private DayDate() {}

    public static OptionalLong dayjs(String text, ZoneId zone) {
        if (text.length() > LONGEST || text.endsWith("Z") || text.endsWith("z")) {
            return JsDate.parse(text, zone);
        }
        Matcher m = DAYJS.matcher(text);
        if (!m.matches()) {
            return JsDate.parse(text, zone);
        }
        int month = number(m.group(2), 1);
        int millis = m.group(7) == null ? 0 : Integer.parseInt(m.group(7).substring(0, Math.min(3, m.group(7).length())));
        int carried = month == 0 ? 0 : month - 1;
        long seconds = number(m.group(4), 0) * 3600L + number(m.group(5), 0) * 60L + number(m.group(6), 0);
        int year = Integer.parseInt(m.group(1)) + carried / 12;
        int day = number(m.group(3), 1);
        return JsDate.instant(year, carried % 12 + 1, day == 0 ? 1 : day, seconds, millis, zone);
    }

    /** moment refuses a day that the month does not have. */
    public static OptionalLong moment(String text, ZoneId zone) {
        Matcher m = text.length() > LONGEST ? null : MOMENT.matcher(text);
        Matcher week = m == null ? null : WEEK.matcher(text);
        if (week != null && week.matches()) {
            return ofWeek(week, zone);
        }
        if (m == null || !m.matches()) {
            return JsDate.parse(text, zone);
        }
        int year = Integer.parseInt(m.group(1));
        int month = number(m.group(2) == null ? m.group(4) : m.group(2), 1);
        int day = number(m.group(3) == null ? m.group(5) : m.group(3), 1);
        int hour = number(m.group(6), 0);
        boolean possible = month >= 1 && month <= 12 && day >= 1
                && day <= java.time.YearMonth.of(year, month).lengthOfMonth()
                && hour < 25 && number(m.group(7), 0) < 60 && number(m.group(8), 0) < 60;
        if (!possible) {
            return OptionalLong.empty();
        }
        long seconds = hour * 3600L + number(m.group(7), 0) * 60L + number(m.group(8), 0);
        int millis = m.group(9) == null ? 0 : Integer.parseInt((m.group(9) + "00").substring(0, 3));
        String offset = m.group(10);
        if (offset == null) {
            return JsDate.instant(year, month, day, seconds, millis, zone);
        }
        return JsDate.instant(year, month, day, seconds - 60L * minutes(offset.trim()), millis, java.time.ZoneOffset.UTC);
    }

    /** A week of the year and its day, or a day of the year. */
    private static OptionalLong ofWeek(Matcher m, ZoneId zone) {
        try {
            java.time.LocalDate date = m.group(5) != null
                    ? java.time.LocalDate.ofYearDay(Integer.parseInt(m.group(4)), Integer.parseInt(m.group(5)))
                    : java.time.LocalDate.of(Integer.parseInt(m.group(1)), 1, 4)
                            .with(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(m.group(2)))
                            .with(java.time.temporal.ChronoField.DAY_OF_WEEK, number(m.group(3), 1));
            return OptionalLong.of(date.atStartOfDay(zone).toInstant().toEpochMilli());
        } catch (java.time.DateTimeException e) {
            return OptionalLong.empty();
        }
    }

    private static int minutes(String offset) {
        if (offset.equals("Z")) {
            return 0;
        }
        int hours = Integer.parseInt(offset.substring(1, 3));
        int rest = offset.length() > 3 ? Integer.parseInt(offset.substring(offset.length() - 2)) : 0;
        return (offset.charAt(0) == '-' ? -1 : 1) * (hours * 60 + rest);
    }

    private static int number(@org.jspecify.annotations.Nullable String digits, int missing) {
        return digits == null || digits.isEmpty() ? missing : Integer.parseInt(digits);
    }
}
