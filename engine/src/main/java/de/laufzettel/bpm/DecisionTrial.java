package de.laufzettel.bpm;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a decision says to one set of values.
 *
 * @param result  one object a row that counts (name of the output to value), as a process would get them
 * @param steps   every decision that was made on the way, the asked one last
 * @param problem why there is no result; null when there is one
 */
public record DecisionTrial(List<Map<String, Object>> result, List<Step> steps, @Nullable Problem problem) {

    /**
     * One decision.
     *
     * @param inputs values of the input columns, by the id of the column
     * @param rules  ids of the rows that fired; empty for a literal expression
     * @param output what the rows, or the expression, gave
     */
    public record Step(String decisionId, String name, List<Input> inputs, List<String> rules, List<Map<String, Object>> output) {
    }

    public record Input(String id, @Nullable Object value) {
    }

    /**
     * @param decisionId null when it is not known where it happened
     * @param rules      ids of the rows that are in each other's way
     * @param detail     the decision engine's own words; may quote the values that were tried
     */
    public record Problem(String code, @Nullable String decisionId, List<String> rules, String messageDe, String messageEn, String detail) {
    }
}
