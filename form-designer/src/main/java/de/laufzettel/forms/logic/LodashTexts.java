package de.laufzettel.forms.logic;

import de.laufzettel.forms.value.Js;
import java.util.Locale;
import java.util.Map;

/** lodash on texts. */
final class LodashTexts {
    private LodashTexts() {}

    static void addTo(Map<String, Function> all) {
        all.put("_toLower", a -> a.text(0).toLowerCase(Locale.ROOT));
        all.put("_toUpper", a -> a.text(0).toUpperCase(Locale.ROOT));
        all.put("_upperFirst", a -> upperFirst(a.text(0)));
        all.put("_lowerFirst", a -> a.text(0).isEmpty() ? "" : a.text(0).substring(0, 1).toLowerCase(Locale.ROOT) + a.text(0).substring(1));
        all.put("_capitalize", a -> upperFirst(a.text(0).toLowerCase(Locale.ROOT)));
        all.put("_trim", a -> Js.trim(a.text(0)));
        all.put("_startsWith", a -> a.text(0).startsWith(a.text(1)));
        all.put("_endsWith", a -> a.text(0).endsWith(a.text(1)));
        all.put("_repeat", a -> a.integer(1, 1) > 0 && (long) a.text(0).length() * a.integer(1, 1) < 100_000 ? a.text(0).repeat(a.integer(1, 1)) : "");
        all.put("_replace", a -> replaceFirst(a.text(0), a.text(1), a.text(2)));
        all.put("_split", a -> java.util.Arrays.asList(a.text(0).split(java.util.regex.Pattern.quote(a.text(1)), -1)));
        all.put("_padStart", a -> pad(a, true));
        all.put("_padEnd", a -> pad(a, false));
    }

    private static String upperFirst(String text) {
        return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String replaceFirst(String text, String wanted, String with) {
        int at = text.indexOf(wanted);
        return at < 0 ? text : text.substring(0, at) + with + text.substring(at + wanted.length());
    }

    private static String pad(Arguments a, boolean before) {
        String text = a.text(0);
        String fill = a.has(2) ? a.text(2) : " ";
        int missing = Math.min(a.integer(1, 0), 10_000) - text.length();
        if (missing <= 0 || fill.isEmpty()) {
            return text;
        }
        String padding = fill.repeat(missing / fill.length() + 1).substring(0, missing);
        return before ? padding + text : text + padding;
    }
}
