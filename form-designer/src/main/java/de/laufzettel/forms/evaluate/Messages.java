package de.laufzettel.forms.evaluate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words of errors by key: English as the original, and German. A key without words is its own message. */
final class Messages {
    private static final Map<String, String> EN = read(Locale.ROOT);
    private static final Map<String, String> DE = read(Locale.GERMAN);

    private Messages() {}

    private static Map<String, String> read(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("de.laufzettel.forms.evaluate.messages", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Map<String, String> messages = new HashMap<>();
        bundle.keySet().forEach(key -> messages.put(key, bundle.getString(key)));
        return messages;
    }

    static String template(String key, Locale locale) {
        Map<String, String> messages = isGerman(locale) ? DE : EN;
        return messages.getOrDefault(key, key);
    }

    static boolean isGerman(Locale locale) {
        return locale.getLanguage().equals("de");
    }
}
