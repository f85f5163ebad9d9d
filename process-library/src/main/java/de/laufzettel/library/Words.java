package de.laufzettel.library;

import java.util.Locale;

/** The same in German and English. */
public record Words(String de, String en) {

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : de;
    }
}
