package de.laufzettel.studio;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a service or a part of one is called that is made of a file. */
final class ModelName {

    private ModelName() {
    }

    /** @param fileName as the browser gave it, endings as {@code .bpmn20.xml} included */
    static String title(@Nullable String fileName) {
        String name = fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", "").replaceFirst("(?i)(\\.(bpmn|dmn)\\d*)?(\\.xml|\\.(bpmn|dmn)\\d*)?$", "");
        String words = name.replaceAll("[\\p{Cntrl}_]+", " ").strip();
        return words.isBlank() ? "Prozess" : words.length() > 150 ? words.substring(0, 150) : words;
    }

    static String identifier(String title) {
        String plain = title.toLowerCase(Locale.GERMAN).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        String cut = plain.length() > 50 ? plain.substring(0, 50).replaceAll("-+$", "") : plain;
        return cut.length() < 3 ? "prozess" : cut;
    }
}
