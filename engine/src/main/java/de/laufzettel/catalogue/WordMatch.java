package de.laufzettel.catalogue;

/** How well a typed word fits a word of a text: the same, its beginning, a part of a compound, or mistyped. */
final class WordMatch {

    static final int NONE = 0;
    private static final int SAME = 10;
    private static final int BEGINNING = 7;
    private static final int PART = 5;
    private static final int MISTYPED = 4;
    private static final int COMPOUND = 2;
    private static final int SHORTEST_PART = 4;

    private WordMatch() {
    }

    static int score(String typed, String word) {
        if (word.equals(typed)) {
            return SAME;
        }
        if (typed.length() >= 3 && word.startsWith(typed)) {
            return BEGINNING;
        }
        if (typed.length() >= SHORTEST_PART && word.contains(typed)) {
            return PART;
        }
        if (isMistyped(typed, word)) {
            return MISTYPED;
        }
        // "Hundeanmeldung" was typed, "Hund" stands there
        return word.length() >= SHORTEST_PART && typed.startsWith(word) ? COMPOUND : NONE;
    }

    private static boolean isMistyped(String typed, String word) {
        int allowed = typed.length() >= 8 ? 2 : typed.length() >= 5 ? 1 : 0;
        return allowed > 0 && Math.abs(typed.length() - word.length()) <= allowed && distance(typed, word) <= allowed;
    }

    /** Letters wrong, missing, too many, or two that changed places (optimal string alignment). */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
