package de.laufzettel.forms.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * moment's lenient reading of {@code DD-MM-YYYY} and {@code MM-DD-YYYY}: any separator, one or two digits; up to a hyphen everything may be
 * skipped, and a missing year is this year.
 */
public final class MomentPattern {
    private static final Pattern TWO = Pattern.compile("\\d{1,2}");
    private static final Pattern FOUR = Pattern.compile("\\d{1,4}");
    private final String text;
    private int at;

    private MomentPattern(String text) {
        this.text = text;
    }

    /** @param order DMY or MDY */
    public static OptionalLong parse(String text, String order, Instant now, ZoneId zone) {
        return text.length() > 100 ? OptionalLong.empty() : new MomentPattern(text).read(order.equals("DMY"), now, zone);
    }

    private OptionalLong read(boolean dayFirst, Instant now, ZoneId zone) {
        String first = next(TWO);
        skipHyphen();
        String second = next(TWO);
        skipHyphen();
        String last = next(FOUR);
        LocalDate today = now.atZone(zone).toLocalDate();
        if (first == null) {
            return OptionalLong.empty();
        }
        String writtenMonth = dayFirst ? second : first;
        int day = number(dayFirst ? first : second, 1);
        int month = writtenMonth == null ? today.getMonthValue() : number(writtenMonth, 1);
        int year = number(last, today.getYear());
        if (last != null && last.length() == 2) {
            year += year > 68 ? 1900 : 2000;
        }
        if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            return OptionalLong.empty();
        }
        return JsDate.instant(year, month, day, 0, 0, zone);
    }

    private @Nullable String next(Pattern digits) {
        Matcher m = digits.matcher(text);
        if (!m.find(at)) {
            return null;
        }
        at = m.end();
        return m.group();
    }

    private void skipHyphen() {
        int hyphen = text.indexOf('-', at);
        at = hyphen < 0 ? at : hyphen + 1;
    }

    private static int number(@Nullable String digits, int missing) {
        return digits == null ? missing : Integer.parseInt(digits);
    }
}
