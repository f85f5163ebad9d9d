package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When a component shows: a script, and the last of JSONLogic, legacy and simple condition that is given. */
final class Condition {
    private final @Nullable Expression custom;
    private final @Nullable Test simple;

    private Condition(@Nullable Expression custom, @Nullable Test simple) {
        this.custom = custom;
        this.simple = simple;
    }

    /** A condition's verdict: a value to be taken as true or false, null for none. */
    interface Test {
        @Nullable Object show(Instance it);
    }

    static @Nullable Condition of(Plan plan, Node node, Map<String, Object> props) {
        Object code = props.get("customConditional");
        // anything but a script, even JSONLogic, is joined to a text that is no script, and shows
        Expression custom = code instanceof String ? Expression.of(code, "show", "show = true; ") : null;
        Test simple = props.get("conditional") instanceof Map<?, ?> map ? simple(plan, node, map) : null;
        return custom == null && simple == null ? null : new Condition(custom, simple);
    }

    private static @Nullable Test simple(Plan plan, Node node, Map<?, ?> conditional) {
        if (Js.truthy(conditional.get("conjunction")) && conditional.get("conditions") instanceof List<?>) {
            return SimpleCondition.of(plan, node, conditional);
        }
        if (Js.truthy(conditional.get("when"))) {
            return LegacyCondition.of(plan, conditional);
        }
        return json(conditional);
    }

    static @Nullable Test json(Map<?, ?> conditional) {
        Object rule = conditional.get("json");
        if (!Js.isObject(rule)) {
            return null;
        }
        Expression expression = Expression.rule(rule);
        return it -> expression.evaluate(new EvalScope(it), it.run);
    }

    boolean hides(Instance it) {
        return custom != null && customHides(it) || simple != null && simpleHides(it);
    }

    /** A script that leaves its variable undefined hides; one that fails does not. */
    private boolean customHides(Instance it) {
        Object verdict = Objects.requireNonNull(custom).evaluate(new EvalScope(it), it.run);
        return verdict != null && !Js.truthy(verdict);
    }

    private boolean simpleHides(Instance it) {
        Object verdict = Objects.requireNonNull(simple).show(it);
        return !Js.isNil(verdict) && !Js.truthy(verdict);
    }
}
