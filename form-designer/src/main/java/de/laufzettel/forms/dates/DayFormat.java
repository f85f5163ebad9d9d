package de.laufzettel.forms.dates;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** dayjs' format with its tokens, English names as in the original. */
public final class DayFormat {
    private static final Pattern TOKEN = Pattern.compile("\\[([^\\]]+)]|YYYY|YY|Y|M{1,4}|Do|D{1,2}|d{1,4}|H{1,2}|h{1,2}|k{1,2}|a|A|"
            + "m{1,2}|s{1,2}|SSS|Z{1,2}|z{1,3}|X|x|Q|W{1,2}|w{1,2}|gggg|GGGG");
    private static final Map<String, String> NAMED_ZONES = Map.of("America/New_York", "E", "America/Chicago", "C",
            "America/Denver", "M", "America/Los_Angeles", "P");

    private DayFormat() {}

    public static String format(long millis, String format, ZoneId zone) {
        ZonedDateTime date = Instant.ofEpochMilli(millis).atZone(zone);
        Matcher m = TOKEN.matcher(format);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            String text = m.group(1) != null ? m.group(1) : token(m.group(), date);
            m.appendReplacement(out, Matcher.quoteReplacement(text));
        }
        return m.appendTail(out).toString();
    }

    private static String token(String token, ZonedDateTime d) {
        int hour12 = d.getHour() % 12 == 0 ? 12 : d.getHour() % 12;
        return switch (token) {
            case "YYYY", "gggg", "GGGG" -> String.format("%04d", d.getYear());
            case "YY" -> String.format("%02d", d.getYear() % 100);
            case "M" -> "" + d.getMonthValue();
            case "MM" -> two(d.getMonthValue());
            case "MMM" -> d.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 3);
            case "MMMM" -> d.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case "D" -> "" + d.getDayOfMonth();
            case "DD" -> two(d.getDayOfMonth());
            case "Do" -> ordinal(d.getDayOfMonth());
            case "d" -> "" + d.getDayOfWeek().getValue() % 7;
            case "dd" -> d.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 2);
            case "ddd" -> d.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case "dddd" -> d.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case "H" -> "" + d.getHour();
            case "HH" -> two(d.getHour());
            case "h" -> "" + hour12;
            case "hh" -> two(hour12);
            case "k" -> "" + (d.getHour() == 0 ? 24 : d.getHour());
            case "kk" -> two(d.getHour() == 0 ? 24 : d.getHour());
            case "a" -> d.getHour() < 12 ? "am" : "pm";
            case "A" -> d.getHour() < 12 ? "AM" : "PM";
            case "m" -> "" + d.getMinute();
            case "mm" -> two(d.getMinute());
            case "s" -> "" + d.getSecond();
            case "ss" -> two(d.getSecond());
            case "SSS" -> String.format("%03d", d.getNano() / 1_000_000);
            case "Z" -> offset(d, ":");
            case "ZZ" -> offset(d, "");
            case "z" -> zoneName(d);
            case "zzz" -> d.getZone().getDisplayName(TextStyle.FULL, Locale.US);
            case "X" -> "" + Math.floorDiv(d.toInstant().toEpochMilli(), 1000L);
            case "x" -> "" + d.toInstant().toEpochMilli();
            case "Q" -> "" + ((d.getMonthValue() + 2) / 3);
            default -> token;
        };
    }

    private static String two(int value) {
        return value < 10 ? "0" + value : "" + value;
    }

    private static String ordinal(int day) {
        String suffix = day % 100 >= 11 && day % 100 <= 13 ? "th"
                : switch (day % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return day + suffix;
    }

    private static String offset(ZonedDateTime d, String separator) {
        int minutes = d.getOffset().getTotalSeconds() / 60;
        return (minutes < 0 ? "-" : "+") + two(Math.abs(minutes) / 60) + separator + two(Math.abs(minutes) % 60);
    }

    /** As V8 names zones in American English: only American zones have letters of their own. */
    private static String zoneName(ZonedDateTime d) {
        String letter = NAMED_ZONES.get(d.getZone().getId());
        if (letter != null) {
            boolean summer = d.getZone().getRules().isDaylightSavings(d.toInstant());
            return letter + (summer ? "DT" : "ST");
        }
        int minutes = d.getOffset().getTotalSeconds() / 60;
        if (minutes == 0) {
            return d.getZone() instanceof ZoneOffset || d.getZone().getId().endsWith("UTC") ? "UTC" : "GMT";
        }
        int rest = Math.abs(minutes) % 60;
        return "GMT" + (minutes < 0 ? "-" : "+") + Math.abs(minutes) / 60 + (rest == 0 ? "" : ":" + two(rest));
    }
}
