package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.JsNumber;
import de.laufzettel.forms.value.Undefined;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code min} and {@code max}. */
record RangeRule(double limit, String text, boolean max) implements Rule {
    static void max(Spec spec, List<Rule> rules) {
        add(spec, "max", true, rules);
    }

    static void min(Spec spec, List<Rule> rules) {
        add(spec, "min", false, rules);
    }

    private static void add(Spec spec, String name, boolean max, List<Rule> rules) {
        double limit = Settings.decimal(spec.validate, name);
        if (!Double.isNaN(limit)) {
            boolean asWritten = spec.validate.get(name) == null;
            rules.add(new RangeRule(limit, asWritten ? "null" : Settings.text(limit), max));
        }
    }

    @Override
    public boolean applies(@Nullable Object value) {
        return max ? value != null : !Double.isNaN(JsNumber.parseFloat(value));
    }

    @Override
    public void check(Check check) {
        Object value = check.value;
        double number = value == Undefined.UNDEFINED ? Double.NaN
                : value instanceof String ? JsNumber.parseFloat(value) : JsNumber.toNumber(value);
        if (Double.isNaN(number)) {
            throw new RuleFailed();
        }
        if (max ? number > limit : number < limit) {
            String rule = max ? "max" : "min";
            check.fail(rule, rule, rule, text, "setting", text);
        }
    }
}
