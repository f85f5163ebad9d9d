package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.logic.JsonLogic;
import de.laufzettel.forms.logic.LogicFailed;
import de.laufzettel.forms.script.Script;
import de.laufzettel.forms.value.Js;
import org.jspecify.annotations.Nullable;

/** JavaScript or JSONLogic in a property of a component. What fails gives null, as in the original. */
interface Expression {
    @Nullable Object evaluate(EvalScope scope, Run run);

    /** Compiles a property's value; null when the property is not set. */
    static @Nullable Expression of(@Nullable Object property, String result, String before) {
        if (property instanceof String code) {
            return code.isEmpty() ? null : script(before + code, result);
        }
        return Js.isObject(property) ? rule(property) : null;
    }

    static Expression script(String code, String result) {
        Script script = Script.of(code, result);
        return (scope, run) -> Scripts.run(script, scope, scope.instanceOf());
    }

    static Expression rule(@Nullable Object json) {
        JsonLogic rule = JsonLogic.compile(json);
        return (scope, run) -> {
            try {
                return rule.apply(scope, run);
            } catch (LogicFailed e) {
                return null;
            }
        };
    }
}
