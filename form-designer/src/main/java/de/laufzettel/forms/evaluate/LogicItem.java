package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One entry of a component's {@code logic}: when it happens, and what then is done. */
record LogicItem(Condition.Test trigger, List<LogicAction> actions) {

    static List<LogicItem> all(Plan plan, Node node, @Nullable Object logic) {
        if (!(logic instanceof List<?> entries)) {
            return List.of();
        }
        List<LogicItem> items = new ArrayList<>();
        for (Object entry : entries) {
            if (entry == null) {
                items.add(new LogicItem(it -> refuse(it), List.of()));
            }
            if (entry instanceof Map<?, ?> map && map.get("trigger") instanceof Map<?, ?> trigger
                    && map.get("actions") instanceof List<?> actions) {
                Condition.Test test = trigger(plan, node, trigger);
                if (test != null) {
                    items.add(new LogicItem(test, LogicAction.all(actions)));
                }
            }
        }
        return List.copyOf(items);
    }

    /** The original asks nothing for its trigger, and fails. */
    private static @Nullable Object refuse(Instance it) {
        if (it.run.context.mode() == Mode.COMPATIBLE) {
            throw new EvaluationRefused(it.path(), "the component's logic has an entry that is null");
        }
        return null;
    }

    /** Null for triggers that never happen on a server: events, and unknown types. */
    private static Condition.@Nullable Test trigger(Plan plan, Node node, Map<?, ?> trigger) {
        return switch (Js.text(trigger.get("type"))) {
            case "simple" -> trigger.get("simple") instanceof Map<?, ?> simple ? simple(plan, node, simple) : null;
            case "javascript" -> script(trigger.get("javascript"));
            case "json" -> Condition.json(trigger);
            default -> null;
        };
    }

    private static Condition.@Nullable Test simple(Plan plan, Node node, Map<?, ?> simple) {
        if (Js.truthy(simple.get("when"))) {
            return LegacyCondition.of(plan, simple);
        }
        boolean complete = Js.truthy(simple.get("conjunction")) && simple.get("conditions") instanceof List<?>;
        return complete ? SimpleCondition.of(plan, node, simple) : null;
    }

    private static Condition.@Nullable Test script(@Nullable Object code) {
        Expression expression = code instanceof String ? Expression.of(code, "result", "result = true; ") : null;
        return expression == null ? null : it -> expression.evaluate(new EvalScope(it), it.run);
    }
}
