package de.laufzettel.design.tryout;

import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.EvaluationContext;
import de.laufzettel.forms.evaluate.EvaluationRefused;
import de.laufzettel.forms.evaluate.FieldError;
import de.laufzettel.forms.schema.FormRejected;
import de.laufzettel.forms.schema.FormSchema;
import de.laufzettel.library.ServicePackage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The forms of one service, judged in the language and the time of a run. */
final class Forms {

    private final Map<String, byte[]> sources;
    private final Map<String, Optional<CompiledForm>> compiled = new HashMap<>();
    private final ZoneId zone;

    Forms(ServicePackage service, ZoneId zone) {
        this.sources = service.forms();
        this.zone = zone;
    }

    /** Empty when the service has no such form, or none that can be read. */
    Optional<CompiledForm> find(String key) {
        return compiled.computeIfAbsent(key, wanted -> {
            try {
                return Optional.ofNullable(sources.get(wanted)).map(json -> CompiledForm.compile(FormSchema.parse(json)));
            } catch (FormRejected unreadable) {
                return Optional.empty();
            }
        });
    }

    Evaluation evaluate(CompiledForm form, Map<String, Object> answers, Locale locale, Instant now) {
        return form.evaluate(answers, rules(locale, now));
    }

    EvaluationContext rules(Locale locale, Instant now) {
        return EvaluationContext.strict(locale, zone, Clock.fixed(now, zone));
    }

    /** The answers as the form leaves them. @throws AnswersRefused with all that is wrong */
    Map<String, Object> accepted(String key, Map<String, Object> answers, Locale locale, Instant now) {
        CompiledForm form = find(key).orElseThrow(() -> new AnswersRefused(List.of(
                new FieldError("", "form", "form", "forms/" + key + ".form.json", "", 0))));
        try {
            Evaluation evaluation = evaluate(form, answers, locale, now);
            if (!evaluation.isValid()) {
                throw new AnswersRefused(evaluation.errors());
            }
            return evaluation.data();
        } catch (EvaluationRefused refused) {
            throw new AnswersRefused(List.of(new FieldError(refused.path(), "form", "form", String.valueOf(refused.getMessage()), "", 0)));
        }
    }
}
