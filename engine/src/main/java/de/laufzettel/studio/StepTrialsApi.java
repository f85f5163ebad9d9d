package de.laufzettel.studio;

import de.laufzettel.audit.AuditTrail;
import de.laufzettel.connectors.describe.FieldDescription;
import de.laufzettel.connectors.describe.Wording;
import de.laufzettel.connectors.spi.FieldKind;
import de.laufzettel.connectors.spi.TargetUse;
import de.laufzettel.connectors.template.GuaranteeWords;
import de.laufzettel.design.StepTrial;
import de.laufzettel.design.StepTrialOutcome;
import de.laufzettel.design.StepTrials;
import de.laufzettel.identity.Permission;
import de.laufzettel.identity.Permissions;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.targets.ConnectorOperation;
import de.laufzettel.targets.ConnectorRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.server.ResponseStatusException;

/** What a connector step promises, and a trial of one. */
@StudioApi
class StepTrialsApi {

    /** @param real whether whoever asks may call its target from a trial */
    record OperationView(String topic, Wording name, String guarantee, Wording guaranteeWords, List<InputView> inputs, List<RefusalView> refusals, boolean real) {
    }

    /** @param textKey whether it is the name of a text of the service */
    record InputView(String name, Wording label, boolean required, boolean textKey) {
    }

    record RefusalView(String code, Wording meaning) {
    }

    record Trial(String topic, @Nullable Map<String, Object> inputs, @Nullable Map<String, Object> data, StepTrial.Answer answer, @Nullable String code,
            @Nullable String target, @Nullable Map<String, @Nullable String> files) {
    }

    private final ConnectorRegistry connectors;
    private final StepTrials trials;
    private final UnsavedFiles unsaved;
    private final AuditTrail audit;

    StepTrialsApi(ConnectorRegistry connectors, StepTrials trials, UnsavedFiles unsaved, AuditTrail audit) {
        this.connectors = connectors;
        this.trials = trials;
        this.unsaved = unsaved;
        this.audit = audit;
    }

    @GetMapping("/connectors")
    List<OperationView> operations(@AuthenticationPrincipal SignedIn who) {
        return connectors.operations().stream().map(operation -> view(operation, who)).toList();
    }

    /** Calling a real target has its effect there: for those who operate the connections, and kept in the trail. */
    @PostMapping("/services/{id}/step-trials")
    StepTrialOutcome run(@PathVariable String id, @RequestBody Trial trial, @AuthenticationPrincipal SignedIn who, Locale locale) {
        if (trial.answer() == StepTrial.Answer.REAL) {
            if (!Permissions.may(who, Permission.OPERATE)) {
                throw new AccessDeniedException("calling a real target needs " + Permission.OPERATE);
            }
            audit.record(who.accountId().toString(), "step.tried", "service", id, Map.of("topic", trial.topic()));
        }
        StepTrial wanted = new StepTrial(trial.topic(), orEmpty(trial.inputs()), orEmpty(trial.data()), trial.answer(), Optional.ofNullable(trial.code()),
                Optional.ofNullable(trial.target()).filter(target -> !target.isBlank()));
        return trials.run(unsaved.over(id, trial.files()), wanted, locale)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no connector " + trial.topic()));
    }

    private static OperationView view(ConnectorOperation operation, SignedIn who) {
        return new OperationView(operation.topic(), operation.description().name(), operation.guarantee().name(), GuaranteeWords.of(operation.guarantee()),
                operation.description().input().fields().stream().map(StepTrialsApi::view).toList(),
                operation.description().refusals().stream().map(refusal -> new RefusalView(refusal.code(), refusal.meaning())).toList(),
                operation.connector().target() != TargetUse.NONE && Permissions.may(who, Permission.OPERATE));
    }

    private static InputView view(FieldDescription field) {
        return new InputView(field.name(), field.label(), field.required(), field.kind() == FieldKind.TEXT_KEY);
    }

    private static Map<String, Object> orEmpty(@Nullable Map<String, Object> map) {
        return map == null ? Map.of() : map;
    }
}
