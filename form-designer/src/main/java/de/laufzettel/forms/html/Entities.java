package de.laufzettel.forms.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns back the entities that the sanitiser itself writes. */
final class Entities {
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|(amp|lt|gt|quot));");

    private Entities() {}

    static String decode(String html) {
        return ENTITY.matcher(html).replaceAll(match -> Matcher.quoteReplacement(decoded(match.group(1), match.group(2))));
    }

    private static String decoded(String number, String name) {
        if (number != null) {
            int codePoint = Integer.parseInt(number);
            return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
        }
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            default -> "\"";
        };
    }
}
