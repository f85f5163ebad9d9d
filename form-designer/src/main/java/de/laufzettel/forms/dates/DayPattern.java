package de.laufzettel.forms.dates;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** dayjs' reading of a text by a format such as {@code HH:mm} or {@code DD-MM-YYYY}. Separators are skipped, not compared. */
public final class DayPattern {
    private static final Pattern TOKEN = Pattern.compile("\\[[^\\[]*]|[-_:/.,()\\s]+|A|a|Q|YYYY|YY?|ww?|MM?M?M?|Do|DD?|hh?|HH?|mm?|ss?|"
            + "S{1,3}|z|ZZ?|X|x|.");
    private static final Map<String, Pattern> READS = new HashMap<>();

    static {
        for (String token : new String[] {"H", "HH", "h", "hh", "m", "mm", "s", "ss", "M", "D"}) {
            READS.put(token, Pattern.compile("\\d\\d?"));
        }
        READS.put("MM", Pattern.compile("\\d\\d"));
        READS.put("DD", Pattern.compile("\\d\\d"));
        READS.put("YY", Pattern.compile("\\d\\d"));
        READS.put("YYYY", Pattern.compile("\\d{4}"));
        READS.put("SSS", Pattern.compile("\\d{3}"));
        READS.put("A", Pattern.compile("\\d*[^-_:/,()\\s\\d]+"));
        READS.put("a", Pattern.compile("\\d*[^-_:/,()\\s\\d]+"));
    }

    private DayPattern() {}

    /** With {@code strict}, the text must be just what the format would write. */
    public static OptionalLong parse(String text, String format, boolean strict, Instant now, ZoneId zone) {
        if (text.length() > 100 || format.length() > 100) {
            return OptionalLong.empty();
        }
        Map<String, Integer> parts = new HashMap<>();
        if (!read(text, format, parts)) {
            return OptionalLong.empty();
        }
        OptionalLong millis = compose(parts, now, zone);
        if (strict && millis.isPresent() && !DayFormat.format(millis.getAsLong(), format, zone).equals(text)) {
            return OptionalLong.empty();
        }
        return millis;
    }

    private static boolean read(String input, String format, Map<String, Integer> parts) {
        String rest = input;
        int start = 0;
        Matcher tokens = TOKEN.matcher(format);
        while (tokens.find()) {
            Pattern reads = READS.get(tokens.group());
            if (reads == null) {
                start += tokens.group().length();
                continue;
            }
            Matcher found = reads.matcher(rest.substring(Math.min(start, rest.length())));
            if (!found.find()) {
                return false;
            }
            String value = found.group();
            put(tokens.group(), value, parts);
            int at = rest.indexOf(value);
            rest = rest.substring(0, at) + rest.substring(at + value.length());
        }
        return true;
    }

    private static void put(String token, String value, Map<String, Integer> parts) {
        switch (token) {
            case "A", "a" -> parts.put("pm", value.equalsIgnoreCase("pm") ? 1 : 0);
            case "YY" -> parts.put("Y", Integer.parseInt(value) + (Integer.parseInt(value) > 68 ? 1900 : 2000));
            default -> parts.put(token.equals("h") || token.equals("hh") ? "H" : token.substring(0, 1), Integer.parseInt(value));
        }
    }

    private static OptionalLong compose(Map<String, Integer> parts, Instant now, ZoneId zone) {
        LocalDateTime today = LocalDateTime.ofInstant(now, zone);
        int year = parts.getOrDefault("Y", 0);
        int month = parts.getOrDefault("M", 0);
        int day = parts.getOrDefault("D", 0);
        int dayOfMonth = day != 0 ? day : year == 0 && month == 0 ? today.getDayOfMonth() : 1;
        int monthOfYear = year != 0 && month == 0 ? 1 : month > 0 ? month : today.getMonthValue();
        int fullYear = (year == 0 ? today.getYear() : year) + (monthOfYear - 1) / 12;
        int hour = parts.getOrDefault("H", 0);
        Integer pm = parts.get("pm");
        if (pm != null) {
            hour = pm == 1 ? (hour < 12 ? hour + 12 : hour) : hour == 12 ? 0 : hour;
        }
        long seconds = hour * 3600L + parts.getOrDefault("m", 0) * 60L + parts.getOrDefault("s", 0);
        return JsDate.instant(fullYear, (monthOfYear - 1) % 12 + 1, dayOfMonth, seconds, parts.getOrDefault("S", 0), zone);
    }
}
