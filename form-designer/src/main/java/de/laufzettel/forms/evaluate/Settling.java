package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.value.JsonCopy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Runs an evaluation, and in strict mode again while calculated values change: a browser calculates until nothing changes any more, so
 * that the order of the fields does not matter there.
 */
final class Settling {
    private static final int MOST_RUNS = 4;

    private Settling() {}

    static Run run(Plan plan, EvaluationContext context, Map<String, ? extends @Nullable Object> data) {
        Run run = once(plan, context, data, Map.of());
        boolean again = context.mode() == Mode.STRICT && plan.calculates;
        for (int runs = 1; again && runs < MOST_RUNS; runs++) {
            Map<String, Object> settled = kept(run);
            run = once(plan, context, data, settled);
            again = !settled.equals(kept(run));
        }
        FirstRows.tidy(run);
        return run;
    }

    private static Run once(Plan plan, EvaluationContext context, Map<String, ?> data, Map<String, Object> settled) {
        @SuppressWarnings("unchecked")
        Map<String, Object> working = (Map<String, Object>) Objects.requireNonNull(JsonCopy.working(data));
        Run run = new Run(plan, context, working);
        settled.forEach((path, value) -> run.write(Place.of(path), value));
        run.settledBefore.addAll(settled.keySet());
        new Walk(run).all(plan.roots, null);
        return run;
    }

    /** What was cleared because its field is hidden does not count. */
    private static Map<String, Object> kept(Run run) {
        Map<String, Object> kept = new LinkedHashMap<>(run.settled);
        kept.keySet().removeIf(path -> run.read(Place.of(path)) == UNDEFINED);
        return kept;
    }
}
