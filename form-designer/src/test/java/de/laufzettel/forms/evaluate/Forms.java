package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.schema.FormSchema;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Forms and contexts for tests. */
final class Forms {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-15T10:00:00Z"), BERLIN);
    static final EvaluationContext STRICT = EvaluationContext.strict(Locale.GERMAN, BERLIN, CLOCK);
    static final EvaluationContext COMPATIBLE = EvaluationContext.compatible(BERLIN, CLOCK);

    private Forms() {}

    static CompiledForm of(String... components) {
        String json = "{\"components\":[" + String.join(",", components).replace('\'', '"') + "]}";
        return CompiledForm.compile(FormSchema.parse(json.getBytes(StandardCharsets.UTF_8)));
    }

    static String field(String type, String key, String more) {
        return "{'type':'" + type + "','key':'" + key + "','label':'" + key.toUpperCase(Locale.ROOT) + "','input':true"
                + (more.isEmpty() ? "" : "," + more) + "}";
    }

    static List<String> errors(CompiledForm form, Map<String, ?> data, EvaluationContext context) {
        return form.evaluate(data, context).errors().stream().map(e -> e.path() + " " + e.key()).toList();
    }
}
