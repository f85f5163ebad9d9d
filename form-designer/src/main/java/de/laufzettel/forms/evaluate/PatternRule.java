package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsPattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code pattern}: the whole text must match, but an alternation on the outside is not held together, as in the original. */
record PatternRule(JsPattern pattern, String text, String message) implements Rule {
    static void add(Spec spec, List<Rule> rules) {
        Object pattern = spec.validate.get("pattern");
        if (Js.truthy(pattern)) {
            Object own = spec.validate.get("patternMessage");
            rules.add(new PatternRule(JsPattern.of("^" + Js.text(pattern) + "$"), Js.text(pattern), Js.truthy(own) ? Js.text(own) : "pattern"));
        }
    }

    @Override
    public boolean applies(@Nullable Object value) {
        return value instanceof String text && !text.isEmpty();
    }

    @Override
    public void check(Check check) {
        if (pattern.isBroken()) {
            throw new RuleFailed();
        }
        try {
            if (!pattern.find((String) java.util.Objects.requireNonNull(check.value))) {
                check.fail("pattern", message, "pattern", text, "regex", text, "setting", text);
            }
        } catch (JsPattern.TooSlow e) {
            throw new EvaluationRefused(check.it.path(), "the pattern of this field takes too long on this text");
        }
    }
}
