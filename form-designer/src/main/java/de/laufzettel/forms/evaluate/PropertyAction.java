package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsEquality;
import de.laufzettel.forms.value.JsPath;
import de.laufzettel.forms.value.JsonCopy;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sets a property of the component: a flag, or a text with placeholders. */
record PropertyAction(String property, boolean flag, @Nullable Object state) implements LogicAction {

    static @Nullable LogicAction of(Map<?, ?> action) {
        if (!(action.get("property") instanceof Map<?, ?> property)) {
            return null;
        }
        String name = Js.text(property.get("value"));
        Object text = Js.truthy(property.get("component")) ? action.get(Js.text(property.get("component"))) : action.get("text");
        return switch (Js.text(property.get("type"))) {
            case "boolean" -> new PropertyAction(name, true, action.get("state"));
            case "string" -> new PropertyAction(name, false, text == null ? "undefined" : text);
            default -> null;
        };
    }

    @Override
    public void apply(Instance it, @Nullable Object result) {
        if (flag) {
            setFlag(it);
        } else {
            setText(it, result);
        }
    }

    private void setFlag(Instance it) {
        Object current = JsPath.get(it.spec().props, property);
        String wanted = Js.text(state);
        if (Js.text(current == UNDEFINED ? Boolean.FALSE : current).equals(wanted)) {
            return;
        }
        boolean value = wanted.equals("true");
        set(it, value);
        if (property.equals("hidden") && !it.path().isEmpty()) {
            if (it.state.conditionallyHidden != null) {
                it.conditionallyHidden = value;
            }
            it.state.conditionallyHidden = value;
        }
    }

    private void setText(Instance it, @Nullable Object result) {
        Object before = JsPath.get(it.spec().props, property);
        Object current = before == UNDEFINED ? "" : before;
        EvalScope scope = new EvalScope(it)
                .with("value", current)
                .with("data", Template.escaped(it.localData()))
                .with("row", Template.escaped(it.rowData()));
        String text = Template.fill(Js.text(state), scope);
        if (!JsEquality.strict(text, current)) {
            set(it, text);
        }
    }

    private void set(Instance it, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(it.spec().props);
        String[] steps = JsPath.steps(property);
        if (steps.length > 1) {
            changed.computeIfPresent(steps[0], (name, inner) -> JsonCopy.working(inner));
        }
        JsPath.set(changed, steps, value);
        Exchange.apply(it, changed);
    }
}
