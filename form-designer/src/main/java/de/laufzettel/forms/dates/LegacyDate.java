package de.laufzettel.forms.dates;

import de.laufzettel.forms.dates.DateTokens.Kind;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.OptionalLong;

/** The dates V8 accepts beyond ISO 8601: {@code 03/01/2026}, {@code 1 March 2026 10:00 GMT+1}, {@code 2026-3-1}, … */
final class LegacyDate {
    private final DateTokens tokens;
    private final ZoneId zone;
    private final int[] day = new int[3];
    private int days;
    private int namedMonth;
    private final int[] time = new int[4];
    private int times;
    private boolean timeOpen;
    private int hourOffset = -1;
    private boolean zoned;
    private boolean signed;
    private int offsetMinutes;
    private boolean numberRead;

    LegacyDate(String text, ZoneId zone) {
        this.tokens = new DateTokens(text);
        this.zone = zone;
    }

    OptionalLong read() {
        for (tokens.next(); tokens.kind != Kind.END; tokens.next()) {
            boolean fine = switch (tokens.kind) {
                case NUMBER -> number();
                case WORD -> word();
                case SYMBOL -> symbol();
                default -> true;
            };
            if (!fine) {
                return OptionalLong.empty();
            }
        }
        return finish();
    }

    private boolean number() {
        numberRead = true;
        int n = tokens.number;
        if (tokens.peek() == ':' && times < 2) {
            time[times++] = n;
            timeOpen = true;
            return tokens.skip(':');
        }
        if (tokens.peek() == '.' && timeOpen) {
            tokens.skip('.');
            time[times++] = n;
            return fraction();
        }
        if (timeOpen) {
            time[times++] = n;
            timeOpen = false;
            char c = tokens.peek();
            return c == 0 || c == ' ' || Character.toLowerCase(c) == 'z' || c == '+' || c == '-'
                    || Character.toLowerCase(c) == 'a' || Character.toLowerCase(c) == 'p';
        }
        if (days == 3) {
            return false;
        }
        day[days++] = n;
        tokens.skip('-');
        return true;
    }

    private boolean fraction() {
        timeOpen = false;
        tokens.next();
        if (tokens.kind != Kind.NUMBER) {
            return false;
        }
        String digits = String.valueOf(tokens.number);
        time[3] = tokens.length >= 3 ? Integer.parseInt(digits.substring(0, Math.min(3, digits.length())))
                : tokens.length == 2 ? tokens.number * 10 : tokens.number * 100;
        return true;
    }

    private boolean word() {
        if ((tokens.word.equals("am") || tokens.word.equals("pm")) && times > 0) {
            hourOffset = tokens.word.equals("pm") ? 12 : 0;
            return true;
        }
        if (tokens.month() > 0) {
            namedMonth = tokens.month();
            tokens.skip('-');
            return true;
        }
        Integer hours = tokens.zone();
        if (hours != null && numberRead) {
            zoned = true;
            offsetMinutes = hours * 60;
            return true;
        }
        if (tokens.word.equals("t") && days == 3 && times == 0) {
            return true;
        }
        return !numberRead && !Character.isDigit(tokens.peek());
    }

    private boolean symbol() {
        char c = tokens.symbol;
        boolean sign = c == '+' || c == '-';
        if (sign && (zoned || times > 0) && !signed) {
            signed = true;
            return offset(c == '-' ? -1 : 1);
        }
        return !(sign || c == ')') || !numberRead;
    }

    private boolean offset(int sign) {
        int n = 0;
        int length = 1;
        if (Character.isDigit(tokens.peek())) {
            tokens.next();
            n = tokens.number;
            length = tokens.length;
        }
        zoned = true;
        if (tokens.skip(':')) {
            tokens.next();
            offsetMinutes = sign * (n * 60 + tokens.number);
            return tokens.kind == Kind.NUMBER;
        }
        offsetMinutes = sign * (length <= 2 ? n * 60 : n / 100 * 60 + n % 100);
        return length <= 4;
    }

    private OptionalLong finish() {
        if (days < 1 || timeOpen) {
            return OptionalLong.empty();
        }
        for (int i = days; i < 3; i++) {
            day[i] = 1;
        }
        boolean yearFirst = day[0] < 1 || day[0] > 31;
        int year;
        int month;
        int dayOfMonth;
        if (namedMonth == 0) {
            year = yearFirst ? day[0] : day[2];
            month = yearFirst ? day[1] : day[0];
            dayOfMonth = yearFirst ? day[2] : day[1];
        } else {
            year = yearFirst ? day[0] : day[1];
            month = namedMonth;
            dayOfMonth = yearFirst ? day[1] : day[0];
        }
        year += year >= 0 && year < 50 ? 2000 : year >= 50 && year < 100 ? 1900 : 0;
        if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) {
            return OptionalLong.empty();
        }
        return withTime(year, month, dayOfMonth);
    }

    private OptionalLong withTime(int year, int month, int dayOfMonth) {
        int hour = time[0];
        if (hourOffset >= 0) {
            if (hour < 0 || hour > 12) {
                return OptionalLong.empty();
            }
            hour = hour % 12 + hourOffset;
        }
        boolean midnight = hour == 24 && time[1] == 0 && time[2] == 0;
        if (!midnight && (hour > 23 || time[1] > 59 || time[2] > 59)) {
            return OptionalLong.empty();
        }
        long seconds = hour * 3600L + time[1] * 60L + time[2] - (zoned ? offsetMinutes * 60L : 0);
        return JsDate.instant(year, month, dayOfMonth, seconds, time[3], zoned ? ZoneOffset.UTC : zone);
    }
}
