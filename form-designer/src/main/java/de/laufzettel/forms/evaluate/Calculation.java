package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.schema.ModelType;
import de.laufzettel.forms.value.Js;

/** Calculated values. A column of a grid is calculated only where the row has its key; null will do. */
final class Calculation {
    private Calculation() {}

    static void apply(Instance it) {
        Expression calculation = it.spec().calculation;
        if (calculation == null || !it.node.hasKeyInData()) {
            return;
        }
        Object before = it.value();
        boolean inRow = it.parent != null && it.parent.node.model == ModelType.NESTED_ARRAY;
        if (before == UNDEFINED && inRow) {
            return;
        }
        Object value = calculation.evaluate(new EvalScope(it).with("value", Js.truthy(before) ? before : null), it.run);
        if (value != null) {
            it.run.write(it.place, value);
            if (!it.state.cleared) {
                it.state.kept = true;
            }
        }
    }
}
