package de.laufzettel.design;

import de.laufzettel.connectors.describe.Wording;
import java.util.List;
import java.util.Map;

/**
 * What came of a trial.
 *
 * @param inputs   what would have been sent
 * @param problems inputs that do not fit; nothing was sent then
 * @param result   below the step's result name, when it is {@link State#DONE}
 * @param code     the refusal's code, or empty
 * @param words    what happened, in a sentence; never a secret
 */
public record StepTrialOutcome(State state, Map<String, Object> inputs, List<StepTrialProblem> problems, Map<String, Object> result,
        String code, Wording words) {

    /** How a step can end. */
    public enum State {
        DONE, INPUTS_WRONG, REJECTED, RETRY, FAILED
    }

    /** @param input the input's name, with its position in lists */
    public record StepTrialProblem(String input, Wording words) {
    }
}
