package de.laufzettel.forms.importing;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names in the data, made from words: {@code Straße und Hausnummer} becomes {@code strasseUndHausnummer}. One for each object. */
public final class FieldKeys {
    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();

    /** A name that is free: of the words, else of {@code otherwise}; with a number when it is taken. */
    public String of(String words, String otherwise) {
        String key = camel(words);
        if (key.isEmpty()) {
            key = camel(otherwise);
        }
        if (key.isEmpty()) {
            key = "feld";
        }
        String free = key;
        for (int number = 2; !taken.add(free); number++) {
            free = key + number;
        }
        return free;
    }

    private static String camel(String words) {
        String plain = Normalizer.normalize(words.replace("ß", "ss").replace("ẞ", "ss").replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
                .replace("Ä", "Ae").replace("Ö", "Oe").replace("Ü", "Ue"), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        StringBuilder key = new StringBuilder();
        for (String word : plain.replaceAll("\\(.*?\\)", " ").split("[^A-Za-z0-9_]+")) {
            if (word.isEmpty() || key.isEmpty() && !Character.isLetter(word.charAt(0))) {
                continue;
            }
            if (key.length() + word.length() > LONGEST && !key.isEmpty()) {
                break;
            }
            key.append(key.isEmpty() ? first(word) : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return key.substring(0, Math.min(key.length(), LONGEST));
    }

    /** {@code PLZ} becomes {@code plz}, {@code reiseOrt} stays. */
    private static String first(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
