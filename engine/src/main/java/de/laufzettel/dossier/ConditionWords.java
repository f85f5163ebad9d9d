package de.laufzettel.dossier;

import de.laufzettel.forms.schema.Component;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When a field is shown, as a sentence. */
final class ConditionWords {

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
                return words.say("condition.rule", String.valueOf(logic));
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

    private String one(String field, String operator, @Nullable Object value) {
        String shown = value == null ? "" : value.equals(true) || value.equals("true") ? words.say("value.yes")
                : value.equals(false) || value.equals("false") ? words.say("value.no") : String.valueOf(value);
        return words.say("condition.field", labels.getOrDefault(field, field)) + " " + words.kind("operator", operator)
                + (shown.isEmpty() ? "" : " " + words.say("condition.value", shown));
    }
}
