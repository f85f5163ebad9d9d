package de.laufzettel.forms.render;

import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.EvaluationContext;
import de.laufzettel.forms.evaluate.FieldError;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.schema.FormRejected;
import de.laufzettel.forms.schema.FormSchema;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills in every form of a file (a JSON line each: {@code {"src", "form"}}) by guessing, and writes what was stored as cases for
 * Form.io's own code: {@code {"id", "form", "data"}}.
 */
public final class GuessForms {
    private GuessForms() {}

    @SuppressWarnings("unchecked")
    public static void main(String[] files) throws IOException {
        EvaluationContext rules = EvaluationContext.strict(Locale.GERMAN, Given.BERLIN, Clock.fixed(Instant.parse("2026-03-15T10:00:00Z"), Given.BERLIN));
        int forms = 0;
        int accepted = 0;
        try (PrintStream out = new PrintStream(files[1])) {
            for (String line : Files.readAllLines(Path.of(files[0]))) {
                Map<String, Object> one = JsonMapper.shared().readValue(line, Map.class);
                forms++;
                try {
                    CompiledForm form = CompiledForm.compile(FormSchema.of((Map<String, Object>) one.get("form")));
                    Guessing guessing = new Guessing(form, rules);
                    List<FieldError> errors = guessing.untilItIsAccepted();
                    accepted += errors.isEmpty() ? 1 : 0;
                    if (!errors.isEmpty()) {
                        System.out.println("STUCK " + one.get("src") + " " + errors.stream().map(error -> error.path() + ": " + error.rule() + " " + error.message()).limit(5).toList());
                    }
                    Evaluation evaluation = form.evaluate(guessing.data(), rules);
                    Map<String, Object> stored = new LinkedHashMap<>();
                    stored.put("id", one.get("src"));
                    stored.put("class", "real");
                    stored.put("form", one.get("form"));
                    stored.put("accepted", errors.isEmpty());
                    stored.put("data", evaluation.data());
                    stored.put("raw", guessing.data());
                    stored.put("untouched", guessing.untouched());
                    out.println(JsonMapper.shared().writeValueAsString(stored));
                } catch (FormRejected rejected) {
                    System.out.println("REJECTED " + one.get("src") + " " + rejected.getMessage());
                } catch (RuntimeException e) {
                    System.out.println("FAIL " + one.get("src") + " " + e + " " + List.of(e.getStackTrace()).subList(0, Math.min(3, e.getStackTrace().length)));
                }
            }
        }
        System.out.println(accepted + " of " + forms + " accepted");
    }
}
