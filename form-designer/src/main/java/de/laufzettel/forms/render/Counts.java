package de.laufzettel.forms.render;

import java.util.List;

/** Says before the field how long an answer may be, where the form shows a counter. */
final class Counts {
    private Counts() {}

    static List<String> hints(Place place) {
        List<String> hints = Frame.authored(place);
        add(hints, place, "showCharCount", "validate.maxLength", "chars.max");
        add(hints, place, "showWordCount", "validate.maxWords", "words.max");
        return hints;
    }

    private static void add(List<String> hints, Place place, String counter, String limit, String text) {
        String most = place.component().text(limit);
        if (place.component().is(counter) && most.matches("\\d{1,9}")) {
            hints.add(place.texts().get(text, most));
        }
    }
}
