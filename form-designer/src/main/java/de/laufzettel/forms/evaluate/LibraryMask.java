package de.laufzettel.forms.evaluate;

import java.util.regex.Pattern;

/** A mask of the inputmask library as a pattern: {@code 9 a A * & #}, {@code [optional]}, {@code {1,3}}, {@code \} before a plain character. */
final class LibraryMask {
    private static final String LETTER = "A-Za-z\\u0410-\\u044f\\u0401\\u0451\\u00c0-\\u00ff\\u00b5";
    private static final String CAPITAL = "A-Z\\u0410-\\u042f\\u0401\\u00c0-\\u00de";
    private static final int LONGEST = 500;

    private LibraryMask() {}

    static Pattern of(String mask) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < Math.min(mask.length(), LONGEST); i++) {
            char c = mask.charAt(i);
            if (c == '\\' && i + 1 < mask.length()) {
                pattern.append(Pattern.quote(mask.substring(++i, i + 1)));
            } else if (c == '{' && mask.indexOf('}', i) > i && quantifier(mask.substring(i + 1, mask.indexOf('}', i)))) {
                int end = mask.indexOf('}', i);
                pattern.append('{').append(mask, i + 1, end).append('}');
                i = end;
            } else {
                pattern.append(token(c));
            }
        }
        try {
            return Pattern.compile(pattern.toString());
        } catch (java.util.regex.PatternSyntaxException e) {
            return Pattern.compile(Pattern.quote(mask));
        }
    }

    private static boolean quantifier(String inner) {
        return inner.matches("\\d{1,3}(,\\d{1,3})?");
    }

    private static String token(char c) {
        return switch (c) {
            case '9' -> "[0-9]";
            case 'a' -> "[" + LETTER + "]";
            case 'A' -> "[" + CAPITAL + "]";
            case '*' -> "[0-9" + LETTER + "]";
            case '&' -> "[0-9" + CAPITAL + "]";
            case '#' -> "[0-9A-F]";
            case '[' -> "(?:";
            case ']' -> ")?";
            case '|' -> "|";
            default -> Pattern.quote(String.valueOf(c));
        };
    }
}
