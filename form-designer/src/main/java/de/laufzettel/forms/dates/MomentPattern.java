package de.laufzettel.forms.dates;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** moment's lenient reading of {@code DD-MM-YYYY} and {@code MM-DD-YYYY}: any separator, one or two digits. */
public final class MomentPattern {
    private static final Pattern PARTS = Pattern.compile("\\D*+(\\d{1,2})(?:\\D*+(\\d{1,2})(?:\\D*+(\\d{1,4}))?)?.*+", Pattern.DOTALL);

    private MomentPattern() {}

    /** @param order DMY or MDY */
    public static OptionalLong parse(String text, String order, ZoneId zone) {
        Matcher parts = PARTS.matcher(text);
        if (text.length() > 100 || !parts.matches()) {
            return OptionalLong.empty();
        }
        int first = Integer.parseInt(parts.group(1));
        int second = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
        int year = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        if (parts.group(3) != null && parts.group(3).length() <= 2) {
            year += year > 68 ? 1900 : 2000;
        }
        int day = order.equals("DMY") ? first : second;
        int month = order.equals("DMY") ? second : first;
        if (parts.group(3) == null || month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            return OptionalLong.empty();
        }
        return JsDate.instant(year, month, day, 0, 0, zone);
    }
}
