package de.laufzettel.forms.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A compiled rule. */
public interface JsonLogic {
    /** Whether the operation is written in Java. */
    static boolean isOwn(String operator) {
        return Functions.named(operator) != null;
    }

    /**
     * @param data what {@code var} reads: a value, or {@link de.laufzettel.forms.value.Variables}
     * @throws LogicFailed where the original throws
     */
    @Nullable Object apply(@Nullable Object data, LogicClock clock);

    /** Compiles JSON; what is no rule is a constant. Unknown operations fail when they are applied, not before. */
    static JsonLogic compile(@Nullable Object json) {
        if (json instanceof List<?> list) {
            List<JsonLogic> items = compileAll(list);
            return (data, clock) -> {
                List<@Nullable Object> values = new ArrayList<>(items.size());
                items.forEach(item -> values.add(item.apply(data, clock)));
                return values;
            };
        }
        if (json instanceof Map<?, ?> map && map.size() == 1) {
            var entry = map.entrySet().iterator().next();
            List<?> arguments = entry.getValue() instanceof List<?> list
                    ? list
                    : java.util.Collections.singletonList(entry.getValue());
            return Operations.compile((String) entry.getKey(), arguments);
        }
        Object constant = de.laufzettel.forms.value.JsonCopy.working(json);
        return (data, clock) -> constant;
    }

    static List<JsonLogic> compileAll(List<?> list) {
        List<JsonLogic> compiled = new ArrayList<>(list.size());
        list.forEach(item -> compiled.add(compile(item)));
        return compiled;
    }
}
