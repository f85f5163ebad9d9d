package de.laufzettel.connectors.describe;

import de.laufzettel.connectors.spi.Words;
import java.util.Locale;

/** The same in German and English. */
public record Wording(String de, String en) {

    public static Wording of(Words words) {
        return new Wording(words.de(), words.en());
    }

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : de;
    }

    public boolean isBlank() {
        return de.isBlank() && en.isBlank();
    }
}
