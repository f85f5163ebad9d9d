package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.value.Js;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code validate.json} and {@code validate.custom}. */
final class ScriptRules {
    private ScriptRules() {}

    static void json(Spec spec, List<Rule> rules) {
        Object json = spec.validate.get("json");
        if (Js.isObject(json)) {
            Expression rule = Expression.rule(json);
            rules.add(check -> {
                EvalScope scope = new EvalScope(check.it)
                        .with("value", Js.truthy(check.value) ? check.value : null)
                        .with("input", check.value);
                judgeRule(check, rule.evaluate(scope, check.it.run));
            });
        }
    }

    private static void judgeRule(Check check, @Nullable Object valid) {
        if (valid != null && !Boolean.TRUE.equals(valid)) {
            check.fail("json", Js.truthy(valid) ? Js.text(valid) : "jsonLogic");
        }
    }

    static void custom(Spec spec, List<Rule> rules) {
        if (spec.validate.get("custom") instanceof String code && !code.isEmpty()) {
            boolean filled = code.contains("{{");
            Expression fixed = Expression.script(code, "valid");
            rules.add(check -> {
                EvalScope scope = new EvalScope(check.it)
                        .with("valid", true)
                        .with("input", check.value)
                        .with("value", check.value)
                        .with("rowIndex", check.index < 0 ? UNDEFINED : check.index);
                Expression script = filled ? Expression.script(Template.fill(code, scope), "valid") : fixed;
                judgeCustom(check, code, script.evaluate(scope, check.it.run));
            });
        }
    }

    private static void judgeCustom(Check check, String code, @Nullable Object valid) {
        if (!Js.isNil(valid) && !Boolean.TRUE.equals(valid)) {
            check.fail("custom", valid instanceof String message ? message : "custom", "setting", code);
        }
    }
}
