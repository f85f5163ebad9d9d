package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What logic does to a component or its value. */
interface LogicAction {
    /** @param result what the trigger gave */
    void apply(Instance it, @Nullable Object result);

    static List<LogicAction> all(List<?> actions) {
        List<LogicAction> all = new ArrayList<>();
        for (Object entry : actions) {
            LogicAction action = entry instanceof Map<?, ?> map ? one(map) : null;
            if (action != null) {
                all.add(action);
            }
        }
        return List.copyOf(all);
    }

    private static @Nullable LogicAction one(Map<?, ?> action) {
        return switch (Js.text(action.get("type"))) {
            case "property" -> PropertyAction.of(action);
            case "value" -> ValueAction.of(action.get("value"));
            case "customAction" -> ValueAction.of(action.get("customAction"));
            case "mergeComponentSchema" -> MergeAction.of(action.get("schemaDefinition"));
            default -> null;
        };
    }
}
