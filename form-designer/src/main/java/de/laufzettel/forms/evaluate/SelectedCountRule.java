package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code minSelectedCount} and {@code maxSelectedCount} of select boxes; none at all is always allowed. */
record SelectedCountRule(double limit, boolean max, String message) implements Rule {
    static void max(Spec spec, List<Rule> rules) {
        add(spec, "maxSelectedCount", true, rules);
    }

    static void min(Spec spec, List<Rule> rules) {
        add(spec, "minSelectedCount", false, rules);
    }

    private static void add(Spec spec, String name, boolean max, List<Rule> rules) {
        double limit = Settings.decimal(spec.validate, name);
        if (Settings.isSet(limit)) {
            Object own = spec.props.get(name + "Message");
            rules.add(new SelectedCountRule(limit, max, Js.truthy(own) ? Js.text(own) : name));
        }
    }

    @Override
    public boolean applies(@Nullable Object value) {
        return Js.truthy(value);
    }

    @Override
    public void check(Check check) {
        if (!Js.isObject(check.value)) {
            throw new RuleFailed();
        }
        Iterable<?> boxes = check.value instanceof Map<?, ?> map ? map.values() : (List<?>) check.value;
        int count = 0;
        for (Object box : boxes) {
            if (!(box instanceof Boolean)) {
                throw new RuleFailed();
            }
            count += Boolean.TRUE.equals(box) ? 1 : 0;
        }
        if (count > 0 && (max ? count > limit : count < limit)) {
            // with an own message the original names the rule for maximum counts by that message
            String rule = max ? message : "minSelectedCount";
            check.fail(rule, message, max ? "maxCount" : "minCount", Settings.text(limit), "setting", Settings.text(limit));
        }
    }
}
