package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.JsEquality;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Merges properties that a script gives into the component. */
record MergeAction(Expression expression) implements LogicAction {

    static @Nullable LogicAction of(@Nullable Object code) {
        Expression expression = Expression.of(code, "schema", "");
        return expression == null ? null : new MergeAction(expression);
    }

    @Override
    public void apply(Instance it, @Nullable Object result) {
        EvalScope scope = new EvalScope(it)
                .with("data", Template.escaped(it.localData()))
                .with("row", Template.escaped(it.rowData()))
                .with("result", Template.escaped(result));
        if (!(expression.evaluate(scope, it.run) instanceof Map<?, ?> schema)) {
            return;
        }
        Map<String, Object> merged = new LinkedHashMap<>(it.spec().props);
        schema.forEach((name, value) -> merged.put((String) name, value));
        if (!JsEquality.deep(merged, it.spec().props)) {
            Exchange.apply(it, merged);
        }
    }
}
