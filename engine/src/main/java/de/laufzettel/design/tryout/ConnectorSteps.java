package de.laufzettel.design.tryout;

import de.laufzettel.bpm.ExternalStep;
import de.laufzettel.connectors.describe.OperationDescription;
import de.laufzettel.connectors.inputs.InputsRefused;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is known of a connector step that waits: its operation, what it would hand over, and what a stand-in may answer. */
record ConnectorSteps(Trials trials, TextPreviews texts, Locale locale, Instant now) {

    Optional<OperationDescription> operation(ExternalStep step) {
        return trials.connectors.describe(step.topic());
    }

    /** What the stand-in for this step says when nobody says anything else. */
    Map<String, Object> exampleFor(ExternalStep step) {
        return operation(step).map(operation -> Examples.of(operation, step.inputs(), now, trials.zone)).orElse(Map.of());
    }

    /** The texts this step would hand over, before it does. */
    List<Handover.Text> textsOf(ExternalStep step) {
        return operation(step).map(operation -> texts.of(operation, step.inputs(), step.data(), locale, now)).orElse(List.of());
    }

    /** Why the real connector would not even begin; empty when it would. */
    Optional<Said> refusedInputs(ExternalStep step) {
        try {
            operation(step).ifPresent(operation -> trials.inputs.read(operation, step.inputs()));
            return Optional.empty();
        } catch (InputsRefused refused) {
            return Optional.of(new Said(refused.message(Locale.GERMAN), refused.message(Locale.ENGLISH)));
        }
    }
}
