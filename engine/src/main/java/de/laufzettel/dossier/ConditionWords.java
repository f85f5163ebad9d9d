package de.laufzettel.dossier;

import de.laufzettel.forms.schema.Component;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When a field is shown, as a sentence. */
final class ConditionWords {

    private static final Map<String, String> COMPARISONS = Map.of("==", "eq", "===", "eq", "!=", "ne", "!==", "ne", "<", "lt",
            "<=", "le", ">", "gt", ">=", "ge", "in", "in");

    private final Words words;
    private final Map<String, String> labels;

    /** @param labels of the form's fields, by path and by key */
    ConditionWords(Words words, Map<String, String> labels) {
        this.words = words;
        this.labels = labels;
    }

    /** Empty when it is always shown. */
    String of(Component component) {
        Object simple = component.get("conditional");
        if (simple instanceof Map<?, ?> conditional) {
            String sentence = simple(conditional);
            if (!sentence.isEmpty()) {
                return sentence;
            }
            if (conditional.get("json") instanceof Map<?, ?> logic && !logic.isEmpty()) {
                return words.say("condition.shownWhen", rule(logic));
            }
        }
        String script = component.text("customConditional").strip();
        return script.isEmpty() ? "" : words.say("condition.rule", script.replaceAll("\\s+", " "));
    }

    private String simple(Map<?, ?> conditional) {
        String show = String.valueOf(conditional.get("show"));
        String key = show.equals("false") ? "condition.hiddenWhen" : "condition.shownWhen";
        if (conditional.get("conditions") instanceof List<?> several && !several.isEmpty()) {
            String joint = words.say("any".equals(conditional.get("conjunction")) ? "condition.or" : "condition.and");
            return words.say(key, several.stream().filter(Map.class::isInstance).map(Map.class::cast)
                    .map(one -> one(String.valueOf(one.get("component")), String.valueOf(one.get("operator")), one.get("value")))
                    .collect(Collectors.joining(" " + joint + " ")));
        }
        Object when = conditional.get("when");
        return when == null || String.valueOf(when).isBlank() ? "" : words.say(key, one(String.valueOf(when), "isEqual", conditional.get("eq")));
    }

    /** JSONLogic in words, as far as forms use it; what has no words stays as it is written. */
    private String rule(@Nullable Object logic) {
        if (!(logic instanceof Map<?, ?> map) || map.size() != 1) {
            return logic instanceof List<?> list ? list.stream().map(this::rule).collect(Collectors.joining(", "))
                    : logic instanceof Boolean yes ? words.say(yes ? "value.yes" : "value.no") : words.say("condition.value", String.valueOf(logic));
        }
        Map.Entry<?, ?> entry = map.entrySet().iterator().next();
        List<?> given = entry.getValue() instanceof List<?> list ? list : java.util.Collections.singletonList(entry.getValue());
        String operator = String.valueOf(entry.getKey());
        return switch (operator) {
            case "var" -> {
                String path = String.valueOf(given.isEmpty() ? "" : given.get(0)).replaceFirst("^(data|row)\\.", "");
                yield words.say("condition.field", labels.getOrDefault(path, path));
            }
            case "and", "or" -> given.stream().map(this::rule).collect(Collectors.joining(" " + words.say("condition." + operator) + " "));
            case "!" -> words.say("condition.not", rule(given.isEmpty() ? null : given.get(0)));
            case "!!" -> rule(given.isEmpty() ? null : given.get(0));
            case "==", "===", "!=", "!==", "<", "<=", ">", ">=", "in" -> given.stream().map(this::rule)
                    .collect(Collectors.joining(" " + words.say("logic." + COMPARISONS.get(operator)) + " "));
            default -> String.valueOf(logic);
        };
    }

    private String one(String field, String operator, @Nullable Object value) {
        String shown = value == null ? "" : value.equals(true) || value.equals("true") ? words.say("value.yes")
                : value.equals(false) || value.equals("false") ? words.say("value.no") : String.valueOf(value);
        return words.say("condition.field", labels.getOrDefault(field, field)) + " " + words.kind("operator", operator)
                + (shown.isEmpty() ? "" : " " + words.say("condition.value", shown));
    }
}
