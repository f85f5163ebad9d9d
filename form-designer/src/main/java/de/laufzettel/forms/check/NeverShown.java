package de.laufzettel.forms.check;

import de.laufzettel.forms.check.Outline.Entry;
import de.laufzettel.forms.schema.Component;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Conditions that compare a choice with a value it does not offer. */
final class NeverShown {
    private NeverShown() {}

    static boolean is(Entry entry, Outline outline) {
        if (!(entry.component().get("conditional") instanceof Map<?, ?> condition) || !shows(condition.get("show"))) {
            return false;
        }
        if (condition.get("conditions") instanceof List<?> parts && condition.get("conjunction") != null) {
            boolean any = "any".equals(condition.get("conjunction"));
            List<Map<?, ?>> named = parts.stream().filter(Map.class::isInstance).<Map<?, ?>>map(part -> (Map<?, ?>) part)
                    .filter(part -> part.get("component") instanceof String name && !name.isEmpty()).toList();
            return !named.isEmpty() && (any ? named.stream().allMatch(part -> impossible(part, outline))
                    : named.stream().anyMatch(part -> impossible(part, outline)));
        }
        return condition.get("when") instanceof String name && impossible(name, condition.get("eq"), outline);
    }

    private static boolean shows(@Nullable Object show) {
        return show == null || Boolean.TRUE.equals(show) || "true".equals(show);
    }

    private static boolean impossible(Map<?, ?> part, Outline outline) {
        return "isEqual".equals(part.get("operator")) && impossible(String.valueOf(part.get("component")), part.get("value"), outline);
    }

    private static boolean impossible(String name, @Nullable Object value, Outline outline) {
        Entry target = outline.find(name);
        if (target == null || value == null || value.equals("")) {
            return false;
        }
        Set<String> offered = offered(target.component());
        return !offered.isEmpty() && !offered.contains(value.toString());
    }

    /** What a choice can give; nothing when that is not known from the form. */
    private static Set<String> offered(Component component) {
        Object options = switch (component.type()) {
            case "radio" -> component.get("values");
            case "select" -> component.at("data.values");
            case "checkbox" -> component.text("inputType").equals("radio") ? null : List.of(Map.of("value", "true"), Map.of("value", "false"));
            default -> null;
        };
        return options instanceof List<?> list
                ? list.stream().map(option -> option instanceof Map<?, ?> map ? String.valueOf(map.get("value")) : "").collect(Collectors.toSet())
                : Set.of();
    }
}
