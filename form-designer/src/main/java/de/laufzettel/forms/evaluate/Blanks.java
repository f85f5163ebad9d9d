package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;

/** White space in texts. */
final class Blanks {
    private Blanks() {}

    /** Trimmed, and with each run of two or more blanks made one. */
    static String single(String text) {
        String trimmed = Js.trim(text);
        StringBuilder out = new StringBuilder(trimmed.length());
        int i = 0;
        while (i < trimmed.length()) {
            int end = i;
            while (end < trimmed.length() && Js.isSpace(trimmed.charAt(end))) {
                end++;
            }
            if (end - i >= 2) {
                out.append(' ');
                i = end;
            } else {
                out.append(trimmed.charAt(i++));
            }
        }
        return out.toString();
    }

    /** How many pieces trim and split(/\s+/) make: an empty text is one. */
    static int words(String text) {
        String trimmed = Js.trim(text);
        int words = 1;
        for (int i = 1; i < trimmed.length(); i++) {
            if (Js.isSpace(trimmed.charAt(i)) && !Js.isSpace(trimmed.charAt(i - 1))) {
                words++;
            }
        }
        return words;
    }
}
