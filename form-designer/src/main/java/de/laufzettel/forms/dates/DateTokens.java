package de.laufzettel.forms.dates;

import de.laufzettel.forms.value.Js;
import java.util.Locale;
import java.util.Map;

/** Splits a date text into numbers, words and symbols, as V8's legacy date parser does. */
final class DateTokens {
    enum Kind {
        NUMBER,
        WORD,
        SYMBOL,
        SPACE,
        END
    }

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1), Map.entry("feb", 2), Map.entry("mar", 3), Map.entry("apr", 4), Map.entry("may", 5),
            Map.entry("jun", 6), Map.entry("jul", 7), Map.entry("aug", 8), Map.entry("sep", 9), Map.entry("oct", 10),
            Map.entry("nov", 11), Map.entry("dec", 12));
    private static final Map<String, Integer> ZONES = Map.of("ut", 0, "utc", 0, "z", 0, "gmt", 0, "est", -5, "edt", -4,
            "cst", -6, "cdt", -5, "mst", -7, "pst", -8);

    private final String text;
    private int at;
    Kind kind = Kind.END;
    int number;
    int length;
    char symbol;
    String word = "";

    DateTokens(String text) {
        this.text = text;
    }

    void next() {
        if (at >= text.length()) {
            kind = Kind.END;
            symbol = 0;
            return;
        }
        char c = text.charAt(at);
        int start = at;
        symbol = 0;
        if (c >= '0' && c <= '9') {
            kind = Kind.NUMBER;
            number = 0;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                number = number > 100_000_000 ? number : number * 10 + text.charAt(at) - '0';
                at++;
            }
        } else if (letter(c)) {
            kind = Kind.WORD;
            while (at < text.length() && letter(text.charAt(at))) {
                at++;
            }
            word = text.substring(start, at).toLowerCase(Locale.ROOT);
        } else if (c <= ' ' || c == '\u00a0') {
            kind = Kind.SPACE;
            at++;
        } else {
            kind = Kind.SYMBOL;
            symbol = c;
            at++;
            if (c == '(') {
                skipParentheses();
            }
        }
        length = at - start;
    }

    /** V8 takes everything from A on for a part of a word, but for spaces. */
    private static boolean letter(char c) {
        return c >= 'A' && !Js.isSpace(c);
    }

    private void skipParentheses() {
        int open = 1;
        while (at < text.length() && open > 0) {
            open += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            at++;
        }
    }

    /** The character that comes next, 0 at the end. */
    char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    boolean skip(char c) {
        if (peek() == c) {
            at++;
            return true;
        }
        return false;
    }

    /** The month a word names by its first three letters, or 0. */
    int month() {
        return word.length() < 3 ? 0 : MONTHS.getOrDefault(word.substring(0, 3), 0);
    }

    Integer zone() {
        return ZONES.get(word);
    }

    int position() {
        return at;
    }

    void back(int position) {
        at = position;
    }
}
