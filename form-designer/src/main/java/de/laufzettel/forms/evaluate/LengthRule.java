package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code minLength} and {@code maxLength} of texts, in UTF-16 units. */
record LengthRule(double limit, boolean max) implements Rule {
    static void max(Spec spec, List<Rule> rules) {
        add(spec, "maxLength", true, rules);
    }

    static void min(Spec spec, List<Rule> rules) {
        add(spec, "minLength", false, rules);
    }

    private static void add(Spec spec, String name, boolean max, List<Rule> rules) {
        double limit = Settings.whole(spec.validate, name);
        if (Settings.isSet(limit)) {
            rules.add(new LengthRule(limit, max));
        }
    }

    /** Of several texts in one field the original checks the minimum of each, but no maximum. */
    @Override
    public boolean applies(@Nullable Object value) {
        return max ? value instanceof String text && !text.isEmpty() : Js.truthy(value);
    }

    @Override
    public void check(Check check) {
        if (!(check.value instanceof String text)) {
            return;
        }
        int length = text.length();
        if (max ? length > limit : length < limit) {
            String rule = max ? "maxLength" : "minLength";
            check.fail(rule, rule, "length", Settings.text(limit), "setting", Settings.text(limit));
        }
    }
}
