package de.laufzettel.submission;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.deployment.Releases;
import de.laufzettel.formrules.FormRules;
import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.EvaluationRefused;
import de.laufzettel.forms.evaluate.FieldError;
import de.laufzettel.identity.Secrets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks at all answers of a draft together, by the form of the draft's own release. */
@Component
class Answers {

    private final Releases releases;
    private final Uploads uploads;
    private final FormRules rules;

    /** Answers that may be submitted. */
    record Checked(CompiledForm form, Map<String, Object> data, List<Map<String, Object>> attachments) {
    }

    Answers(Releases releases, Uploads uploads, FormRules rules) {
        this.releases = releases;
        this.uploads = uploads;
        this.rules = rules;
    }

    /** @throws InvalidAnswers with every error found */
    Checked check(DraftRow draft) {
        CompiledForm form = releases.startForm(draft.releaseId());
        Map<String, Object> evaluated = evaluate(form, draft);
        Uploads.Found found = uploads.check(evaluated, draft.id(), draft.locale());
        if (!found.errors().isEmpty()) {
            throw new InvalidAnswers(found.errors());
        }
        return new Checked(form, found.data(), found.handles());
    }

    private Map<String, Object> evaluate(CompiledForm form, DraftRow draft) {
        try {
            Evaluation evaluation = form.evaluate(draft.data(), rules.in(draft.locale()));
            if (!evaluation.isValid()) {
                throw new InvalidAnswers(evaluation.errors());
            }
            return evaluation.data();
        } catch (EvaluationRefused refused) {
            throw new InvalidAnswers(List.of(new FieldError(refused.path(), "form", "form",
                    draft.locale().getLanguage().equals("en") ? "These answers cannot be read. Please start again."
                            : "Diese Angaben können nicht gelesen werden. Bitte beginnen Sie neu.", "", 0)));
        }
    }

    /** Of the answers as they were given; the same answers have the same digest. */
    static String digest(Map<String, Object> data) {
        return Secrets.hash(new String(CaseData.of(data).toJson(), StandardCharsets.UTF_8));
    }
}
