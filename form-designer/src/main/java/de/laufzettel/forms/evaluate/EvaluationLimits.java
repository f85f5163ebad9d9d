package de.laufzettel.forms.evaluate;

import java.time.Duration;

/**
 * What one evaluation may cost.
 *
 * @param instances component instances, rows counted
 * @param characters all text of a submission together
 * @param depth nesting of a submission
 * @param time for the whole evaluation
 */
public record EvaluationLimits(int instances, long characters, int depth, Duration time) {
    public static final EvaluationLimits USUAL =
            new EvaluationLimits(50_000, 12_000_000, 100, Duration.ofMillis(800));
}
