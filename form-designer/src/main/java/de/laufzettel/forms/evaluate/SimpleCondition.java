package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsJson;
import de.laufzettel.forms.value.JsPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code {show, conjunction, conditions: [{component, operator, value}]}}. */
final class SimpleCondition implements Condition.Test {
    private final List<Part> parts;
    private final boolean any;
    private final boolean show;
    private final @Nullable Node nestedForm;

    private record Part(Reference reference, @Nullable Operator operator, boolean asksForEmptiness, @Nullable Object compared) {}

    private SimpleCondition(List<Part> parts, boolean any, boolean show, @Nullable Node nestedForm) {
        this.parts = parts;
        this.any = any;
        this.show = show;
        this.nestedForm = nestedForm;
    }

    static Condition.Test of(Plan plan, Node node, Map<?, ?> conditional) {
        List<?> conditions = (List<?>) conditional.get("conditions");
        if (conditions.isEmpty()) {
            return it -> null;
        }
        List<Part> parts = new ArrayList<>();
        for (Object condition : conditions) {
            if (condition instanceof Map<?, ?> map && Js.truthy(map.get("component"))) {
                Reference reference = plan.references(node.nestedForm).find(Js.text(map.get("component")));
                String name = Js.text(map.get("operator"));
                boolean asksForEmptiness = name.equals("isEmpty") || name.equals("isNotEmpty");
                parts.add(new Part(reference, Operators.named(name), asksForEmptiness, map.containsKey("value") ? map.get("value") : UNDEFINED));
            }
        }
        return new SimpleCondition(List.copyOf(parts), "any".equals(conditional.get("conjunction")),
                show(conditional), node.nestedForm);
    }

    private static boolean show(Map<?, ?> conditional) {
        if (!conditional.containsKey("show")) {
            return true;
        }
        Object show = conditional.get("show");
        if (show instanceof String text) {
            try {
                return Js.truthy(JsJson.parse(text));
            } catch (JsJson.NotJson e) {
                return Js.truthy(text);
            }
        }
        return Js.truthy(show);
    }

    @Override
    public Object show(Instance it) {
        Place base = nestedForm == null ? Place.ROOT : it.formInstance(nestedForm).base();
        boolean result = !any;
        for (Part part : parts) {
            // once decided only what may refuse the submission is asked
            if ((result != any || part.asksForEmptiness) && holds(part, it, base) == any) {
                result = any;
            }
        }
        return result == show;
    }

    private static boolean holds(Part part, Instance it, Place base) {
        Reference reference = it.run.reference(part.reference, it.node.nestedForm);
        Node node = reference.node;
        Object value = node == null ? null : reference.value(it.run, it.row, base);
        if (part.asksForEmptiness && Js.isNil(value)) {
            value = JsPath.get(it.run.data, reference.text);
        }
        return part.operator == null || part.operator.holds(new Operator.Question(it.run, node, value, part.compared));
    }
}
