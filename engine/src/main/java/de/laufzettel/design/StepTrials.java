package de.laufzettel.design;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.ExpressionRejected;
import de.laufzettel.bpm.Expressions;
import de.laufzettel.connectors.describe.RefusalDescription;
import de.laufzettel.connectors.describe.Wording;
import de.laufzettel.connectors.inputs.InputsRefused;
import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Rejected;
import de.laufzettel.connectors.spi.RetryLater;
import de.laufzettel.connectors.spi.TargetUse;
import de.laufzettel.design.StepTrialOutcome.State;
import de.laufzettel.design.StepTrialOutcome.StepTrialProblem;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.targets.ConnectorOperation;
import de.laufzettel.targets.ConnectorRegistry;
import de.laufzettel.targets.Targets;
import de.laufzettel.targets.UnknownTarget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tries one connector step: its inputs are read as the engine and the worker would read them; a stand-in or the target answers. */
@Component
public class StepTrials {

    private final ConnectorRegistry connectors;
    private final Targets targets;
    private final Expressions expressions;

    StepTrials(ConnectorRegistry connectors, Targets targets, Expressions expressions) {
        this.connectors = connectors;
        this.targets = targets;
        this.expressions = expressions;
    }

    /** Empty when no installed connector has the topic. Whether {@link StepTrial.Answer#REAL} is allowed is the caller's to decide. */
    public Optional<StepTrialOutcome> run(ServicePackage service, StepTrial trial, Locale locale) {
        return connectors.operation(trial.topic()).map(operation -> run(operation, service, trial, locale));
    }

    private StepTrialOutcome run(ConnectorOperation operation, ServicePackage service, StepTrial trial, Locale locale) {
        CaseData data = CaseData.of(trial.data());
        Map<String, Object> inputs = new LinkedHashMap<>();
        List<StepTrialProblem> problems = new ArrayList<>();
        trial.inputs().forEach((name, written) -> {
            try {
                Object value = value(written, data, locale);
                if (value != null) {
                    inputs.put(name, value);
                }
            } catch (ExpressionRejected rejected) {
                problems.add(new StepTrialProblem(name, new Wording(rejected.messageDe(), rejected.messageEn())));
            }
        });
        try {
            if (problems.isEmpty()) {
                operation.check(inputs);
                return answer(operation, service, trial, inputs, data, locale);
            }
        } catch (InputsRefused refused) {
            refused.problems().forEach(problem -> problems.add(new StepTrialProblem(problem.path(), problem.message())));
        }
        return new StepTrialOutcome(State.INPUTS_WRONG, inputs, problems, Map.of(), "",
                new Wording("Nicht gesendet: die Eingaben passen nicht.", "Not sent: the inputs do not fit."));
    }

    private StepTrialOutcome answer(ConnectorOperation operation, ServicePackage service, StepTrial trial, Map<String, Object> inputs,
            CaseData data, Locale locale) {
        return switch (trial.answer()) {
            case RESULT -> outcome(State.DONE, inputs, operation.exampleResult(), "",
                    "Ein Stellvertreter hat geantwortet. Es wurde nichts gesendet.", "A stand-in answered. Nothing was sent.");
            case REFUSAL -> refused(operation, inputs, trial.code().orElse(""));
            case SILENCE -> outcome(State.RETRY, inputs, Map.of(), "",
                    "Das Ziel antwortet nicht. Der Schritt wird später wiederholt; nach dem letzten Versuch meldet ihn der Betrieb.",
                    "The target does not answer. The step is repeated later; after the last attempt the operators see it.");
            case REAL -> real(operation, service, trial, inputs, data, locale);
        };
    }

    private static StepTrialOutcome refused(ConnectorOperation operation, Map<String, Object> inputs, String code) {
        Wording meaning = operation.description().refusals().stream().filter(refusal -> refusal.code().equals(code))
                .map(RefusalDescription::meaning).findFirst().orElse(new Wording("Das Ziel lehnt ab.", "The target refuses."));
        return new StepTrialOutcome(State.REJECTED, inputs, List.of(), Map.of(), code, meaning);
    }

    private StepTrialOutcome real(ConnectorOperation operation, ServicePackage service, StepTrial trial, Map<String, Object> inputs,
            CaseData data, Locale locale) {
        if (operation.connector().target() == TargetUse.NONE || trial.target().isEmpty()) {
            return outcome(State.FAILED, inputs, Map.of(), "",
                    "Dieser Schritt nennt kein Ziel, das sich für sich allein prüfen lässt. Nehmen Sie den Stellvertreter.",
                    "This step names no target that can be tried on its own. Use the stand-in.");
        }
        try {
            TrialCall call = new TrialCall(targets.of(operation.topic(), trial.target()), service, data, expressions, locale);
            return outcome(State.DONE, inputs, operation.call(inputs, call), "", "Das Ziel hat geantwortet.", "The target answered.");
        } catch (UnknownTarget unknown) {
            return outcome(State.FAILED, inputs, Map.of(), "", "Der Betrieb hat kein Ziel mit diesem Namen eingerichtet.",
                    "The operators have set up no target of this name.");
        } catch (Rejected rejected) {
            return refused(operation, inputs, rejected.code());
        } catch (RetryLater later) {
            return outcome(State.RETRY, inputs, Map.of(), "", "Das Ziel ist nicht erreichbar oder beschäftigt.", "The target is busy or cannot be reached.");
        } catch (Broken broken) {
            return outcome(State.FAILED, inputs, Map.of(), "", broken.german(), broken.english());
        } catch (RuntimeException broken) {
            // its message may quote an address or a secret: the type has to do
            return outcome(State.FAILED, inputs, Map.of(), "", "Der Aufruf ist gescheitert (" + broken.getClass().getSimpleName() + ").",
                    "The call failed (" + broken.getClass().getSimpleName() + ").");
        }
    }

    private static StepTrialOutcome outcome(State state, Map<String, Object> inputs, Map<String, Object> result, String code, String de, String en) {
        return new StepTrialOutcome(state, inputs, List.of(), result, code, new Wording(de, en));
    }

    /** As the engine does it: an expression alone gives its value, one inside a text becomes text. */
    private @Nullable Object value(Object written, CaseData data, Locale locale) {
        if (written instanceof List<?> list) {
            return list.stream().map(one -> value(one, data, locale)).filter(Objects::nonNull).toList();
        }
        if (!(written instanceof String text)) {
            return written;
        }
        List<String> parts = expressions.placeholders(text);
        if (parts.size() == 1 && parts.get(0).equals(text.strip())) {
            return expressions.evaluate(parts.get(0), data, locale);
        }
        String filled = text;
        for (String part : parts) {
            Object value = expressions.evaluate(part, data, locale);
            filled = filled.replace(part, value == null ? "" : value.toString());
        }
        return filled;
    }
}
