package de.laufzettel.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words as people type them: without case, umlauts written out, endings off, small words left out. */
final class GermanWords {

    private static final Set<String> SMALL = Set.of("der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem",
            "einer", "und", "oder", "fuer", "mit", "von", "vom", "zum", "zur", "bei", "beim", "auf", "aus", "ich", "mein",
            "meine", "meinen", "wie", "was", "ist", "ihr", "ihre", "the", "and", "for", "with", "my", "to", "of", "in", "im", "am", "an", "zu", "a", "i");
    private static final List<String> ENDINGS = List.of("ungen", "ung", "en", "er", "es", "em", "e", "n", "s");
    private static final int SHORTEST_STEM = 4;

    private GermanWords() {
    }

    /** Lower case, ä = ae, ß = ss, no accents. */
    static String plain(String text) {
        String lower = text.toLowerCase(Locale.GERMAN).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    static List<String> of(String text) {
        return Arrays.stream(plain(text).split("[^a-z0-9]+")).filter(word -> word.length() > 1 && !SMALL.contains(word))
                .map(GermanWords::stem).toList();
    }

    static String stem(String word) {
        return ENDINGS.stream().filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM)
                .findFirst().map(ending -> word.substring(0, word.length() - ending.length())).orElse(word);
    }
}
