package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsEquality;
import de.laufzettel.forms.value.JsNumber;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code minYear} and {@code maxYear} of a day component, which look at four digits at the end of the text. */
record YearRule(@Nullable Object own, @Nullable Object ofField, boolean max) implements Rule {
    static void max(Spec spec, List<Rule> rules) {
        boolean inField = spec.at("fields", "year") instanceof Map<?, ?> year && year.containsKey("maxYear");
        add(spec, "maxYear", spec.props.containsKey("maxYear") || inField, true, rules);
    }

    static void min(Spec spec, List<Rule> rules) {
        boolean inYear = spec.props.get("year") instanceof Map<?, ?> year && year.containsKey("minYear");
        add(spec, "minYear", spec.props.containsKey("minYear") || inYear, false, rules);
    }

    private static void add(Spec spec, String name, boolean given, boolean max, List<Rule> rules) {
        Object own = spec.props.get(name);
        Object ofField = spec.at("fields", "year", name);
        if (spec.type.equals("day") && given && (Js.truthy(own) || Js.truthy(ofField))) {
            rules.add(new YearRule(own, ofField, max));
        }
    }

    @Override
    public void check(Check check) {
        boolean conflict = Js.truthy(own) && Js.truthy(ofField) && !JsEquality.strict(own, ofField);
        if (!(check.value instanceof String) && !(check.value instanceof Number) || conflict) {
            throw new RuleFailed();
        }
        Object limit = Js.truthy(own) || !max ? own : ofField;
        String text = Js.text(check.value);
        String digits = text.substring(Math.max(0, text.length() - 4));
        if (!Js.truthy(limit) || digits.length() < 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return;
        }
        double year = Integer.parseInt(digits);
        double bound = JsNumber.toNumber(limit);
        if (max ? !(year <= bound) : !(year >= bound)) {
            String rule = max ? "maxYear" : "minYear";
            check.fail(rule, rule, rule, Js.text(limit), "setting", Js.text(limit));
        }
    }
}
