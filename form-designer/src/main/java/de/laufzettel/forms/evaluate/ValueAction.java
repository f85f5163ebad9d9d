package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.value.JsEquality;
import org.jspecify.annotations.Nullable;

/** Sets the component's value by a script. */
record ValueAction(Expression expression) implements LogicAction {

    static @Nullable LogicAction of(@Nullable Object code) {
        Expression expression = Expression.of(code, "value", "");
        return expression == null ? null : new ValueAction(expression);
    }

    @Override
    public void apply(Instance it, @Nullable Object result) {
        Object before = it.node.hasKeyInData() ? it.run.read(it.place) : UNDEFINED;
        Object value = expression.evaluate(new EvalScope(it).with("value", before).with("result", result), it.run);
        boolean hidden = it.spec().truthy("clearOnHide") && Boolean.TRUE.equals(it.state.conditionallyHidden);
        if (JsEquality.deep(before, value) || hidden || !it.node.hasKeyInData()) {
            return;
        }
        it.run.write(it.place, value);
        if (!it.state.cleared) {
            it.state.kept = true;
        }
    }
}
