package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.schema.ModelType;
import de.laufzettel.forms.value.Js;

/**
 * Calculated values. A server calculates only what says so, and a column of a grid only where the row has its key; null will do. In
 * strict mode the server stands in for the browser as well, which calculates everything and leaves alone what somebody wrote over a
 * result, if the form allows that.
 */
final class Calculation {
    private Calculation() {}

    static void apply(Instance it) {
        Spec spec = it.spec();
        boolean forBrowser = it.run.context.mode() == Mode.STRICT && !spec.calculatesOnServer;
        if (spec.calculation == null || !it.node.hasKeyInData() || !(spec.calculatesOnServer || forBrowser)) {
            return;
        }
        // What an earlier run made is not what somebody wrote: a text that calculates itself longer would never end.
        Object before = it.run.settledBefore.contains(it.place.text) ? UNDEFINED : it.value();
        boolean mayBeOverwritten = forBrowser && spec.truthy("allowCalculateOverride");
        if (mayBeOverwritten && before != UNDEFINED && before != null && !"".equals(before)) {
            return;
        }
        boolean inRow = it.parent != null && it.parent.node.model == ModelType.NESTED_ARRAY;
        if (before == UNDEFINED && inRow && !forBrowser) {
            return;
        }
        Object value = spec.calculation.evaluate(new EvalScope(it).with("value", Js.truthy(before) ? before : null), it.run);
        if (value != null) {
            it.run.write(it.place, value);
            if (!mayBeOverwritten) {
                it.run.settled.put(it.place.text, value);
            }
            if (!it.state.cleared) {
                it.state.kept = true;
            }
        }
    }
}
