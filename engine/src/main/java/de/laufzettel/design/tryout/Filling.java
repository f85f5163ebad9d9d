package de.laufzettel.design.tryout;

import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.EvaluationContext;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/**
 * A form of a run while it is filled in.
 *
 * @param place {@code start} or the element of the task
 * @param paged whether it is filled in page by page, as citizens do; case workers see all at once
 * @param data  the answers so far, not judged yet
 * @param rules by which they are judged
 */
public record Filling(String place, CompiledForm form, boolean paged, Map<String, Object> data, Evaluation evaluation,
        EvaluationContext rules) {

    public Locale locale() {
        return rules.locale();
    }

    public ZoneId zone() {
        return rules.zone();
    }
}
