package de.laufzettel.forms.fim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often something may be there: {@code 0:1}, {@code 1:*}. @param most 0 for any number */
record Amount(int least, int most, boolean readable) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,6}):(\\d{1,6}|\\*)");

    static Amount of(String text) {
        Matcher amount = TEXT.matcher(text);
        if (!amount.matches()) {
            return new Amount(1, 1, text.isEmpty());
        }
        return new Amount(Integer.parseInt(amount.group(1)), amount.group(2).equals("*") ? 0 : Integer.parseInt(amount.group(2)), true);
    }

    boolean needed() {
        return least > 0;
    }

    boolean many() {
        return most != 1;
    }
}
