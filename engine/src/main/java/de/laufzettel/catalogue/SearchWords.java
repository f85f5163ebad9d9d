package de.laufzettel.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words by which a service is found, those that say most about it first. */
record SearchWords(Set<String> title, Set<String> teaser, Set<String> text) {

    private static final int TITLE = 10;
    private static final int TEASER = 3;

    static SearchWords of(String title, String teaser, String text) {
        return new SearchWords(new LinkedHashSet<>(GermanWords.of(title)), new LinkedHashSet<>(GermanWords.of(teaser)),
                new LinkedHashSet<>(GermanWords.of(text)));
    }

    /** Zero when not every typed word is found. */
    int score(List<String> typed) {
        int sum = 0;
        for (String word : typed) {
            int best = Math.max(best(word, title) * TITLE, Math.max(best(word, teaser) * TEASER, best(word, text)));
            if (best == 0) {
                return 0;
            }
            sum += best;
        }
        return sum;
    }

    private static int best(String typed, Set<String> words) {
        return words.stream().mapToInt(word -> WordMatch.score(typed, word)).max().orElse(WordMatch.NONE);
    }
}
