package de.laufzettel.forms.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code minWords} and {@code maxWords}. An empty text counts as one word. */
record WordsRule(double limit, boolean max) implements Rule {
    static void max(Spec spec, List<Rule> rules) {
        add(spec, "maxWords", true, rules);
    }

    static void min(Spec spec, List<Rule> rules) {
        add(spec, "minWords", false, rules);
    }

    private static void add(Spec spec, String name, boolean max, List<Rule> rules) {
        double limit = Settings.whole(spec.validate, name);
        if (Settings.isSet(limit)) {
            rules.add(new WordsRule(limit, max));
        }
    }

    @Override
    public boolean applies(@Nullable Object value) {
        return max || value instanceof String text && !text.isEmpty();
    }

    @Override
    public void check(Check check) {
        if (check.value instanceof String text) {
            int words = Blanks.words(text);
            if (max ? words > limit : words < limit) {
                String rule = max ? "maxWords" : "minWords";
                check.fail(rule, rule, "length", Settings.text(limit), "setting", Settings.text(limit));
            }
        }
    }
}
