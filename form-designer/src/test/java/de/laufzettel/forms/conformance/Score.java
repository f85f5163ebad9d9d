package de.laufzettel.forms.conformance;

import java.util.Locale;

/** Counts of one class of cases: all, and those whose forms have no script. */
final class Score {
    private final int[] all = new int[5];
    private final int[] plain = new int[5];

    void add(Outcome outcome) {
        add(all, outcome);
        if (!outcome.given().hasScript()) {
            add(plain, outcome);
        }
    }

    void add(Score other) {
        for (int i = 0; i < all.length; i++) {
            all[i] += other.all[i];
            plain[i] += other.plain[i];
        }
    }

    private static void add(int[] counts, Outcome o) {
        counts[0]++;
        counts[1] += o.verdict() ? 1 : 0;
        counts[2] += o.errors() ? 1 : 0;
        counts[3] += o.data() ? 1 : 0;
        counts[4] += o.full() ? 1 : 0;
    }

    int cases() {
        return all[0];
    }

    int passed() {
        return all[4];
    }

    static String header() {
        return String.format(Locale.ROOT, "%-26s %6s %8s %7s %7s %7s | %6s %8s %7s %7s %7s", "class", "cases", "verdict",
                "errors", "data", "full", "cases", "verdict", "errors", "data", "full") + "  (right: without scripts)";
    }

    String line(String name) {
        return String.format(Locale.ROOT, "%-26s %s | %s", name, half(all), half(plain));
    }

    private static String half(int[] c) {
        return String.format(Locale.ROOT, "%6d %8s %7s %7s %7s", c[0], percent(c, 1), percent(c, 2), percent(c, 3), percent(c, 4));
    }

    private static String percent(int[] c, int index) {
        return c[0] == 0 ? "-" : String.format(Locale.ROOT, "%.1f", 100.0 * c[index] / c[0]);
    }
}
