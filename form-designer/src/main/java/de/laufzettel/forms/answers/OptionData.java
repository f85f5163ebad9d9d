package de.laufzettel.forms.answers;

import de.laufzettel.forms.evaluate.DataPath;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.EvaluationContext;
import de.laufzettel.forms.evaluate.Lookups;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What options may depend on beside the form.
 *
 * @param data the answers
 * @param row the object in which the answer stands
 * @param clock what "now" is, and the zone
 */
public record OptionData(Lookups lookups, @Nullable Object data, @Nullable Object row, Clock clock) {
    /** Of options that the form itself lists. */
    public static final OptionData NONE = new OptionData(Lookups.NONE, Map.of(), Map.of(), Clock.fixed(java.time.Instant.EPOCH, ZoneOffset.UTC));

    /** @param rowPath data path of the object in which the answer stands; "" at the top */
    public static OptionData of(Evaluation evaluation, String rowPath) {
        EvaluationContext context = evaluation.context();
        Object row = rowPath.isEmpty() ? evaluation.data() : DataPath.of(rowPath).get(evaluation.data());
        return context == null
                ? new OptionData(Lookups.NONE, evaluation.data(), row, NONE.clock)
                : new OptionData(context.lookups(), evaluation.data(), row, context.clock().withZone(context.zone()));
    }
}
