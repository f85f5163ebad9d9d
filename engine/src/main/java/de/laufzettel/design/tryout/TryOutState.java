package de.laufzettel.design.tryout;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.ExternalStep;
import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.SandboxDecision;
import de.laufzettel.bpm.SandboxMove;
import de.laufzettel.bpm.SandboxState;
import de.laufzettel.bpm.UserTask;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that is to be seen of a run at one moment.
 *
 * @param begun   false while the start form is filled in
 * @param failure why it cannot go on; null when it can
 */
public record TryOutState(String id, String serviceId, int revision, boolean begun, boolean ended, Instant begin, Instant now, String language,
        List<FormWaiting> forms, List<StepWaiting> steps, List<TimerWaiting> timers, List<EventWaiting> events, @Nullable Failure failure,
        CaseData data, List<Step> turns) {

    /** @param form its key; null when the task has none, or none that can be shown */
    public record FormWaiting(String place, String elementId, String name, @Nullable String form, List<String> groups) {
    }

    /**
     * @param example what the stand-in answers when nothing else is said: what it was told before, or an example
     * @param refused why the real connector would not begin; null when it would
     */
    public record StepWaiting(String elementId, String name, String topic, Said operation, Map<String, Object> inputs, List<Handover.Text> texts,
            Map<String, Object> example, @Nullable String refusedBefore, List<Refusal> refusals, @Nullable Said refused) {
    }

    public record Refusal(String code, Said meaning, boolean caught) {
    }

    public record TimerWaiting(String elementId, String name, Instant due) {
    }

    public record EventWaiting(String elementId, String kind, String name) {
    }

    /**
     * @param kind {@code start}, {@code task}, {@code connector}, {@code timer} or {@code event}
     * @param changes what this step wrote into the case's data
     */
    public record Step(String kind, String elementId, String name, Instant at, List<SandboxMove> moves, List<SandboxDecision> decisions,
            @Nullable Handover handover, @Nullable String refusal, List<Change> changes) {
    }

    public record Failure(String elementId, Said words) {
    }

    static TryOutState of(TryOut run, Trial trial, int revision) {
        SandboxState state = trial.state().orElse(null);
        List<FormWaiting> forms = state == null
                ? List.of(new FormWaiting(TryOut.START, trial.start().id(), name(trial, trial.start().id()), trial.service().manifest().start().form(), List.of()))
                : state.tasks().stream().map(task -> form(run, task)).toList();
        return new TryOutState(run.id().toString(), run.serviceId(), revision, state != null, state != null && state.ended(), trial.begin(), trial.now(),
                trial.locale().getLanguage(), forms,
                state == null ? List.of() : state.steps().stream().map(step -> step(run, trial, step)).toList(),
                state == null ? List.of() : state.timers().stream()
                        .map(timer -> new TimerWaiting(timer.elementId(), name(trial, timer.elementId()), timer.due())).toList(),
                state == null ? List.of() : state.events().stream()
                        .map(event -> new EventWaiting(event.elementId(), event.kind(), event.name().isBlank() ? name(trial, event.elementId()) : event.name())).toList(),
                state == null || state.failure() == null ? null
                        : new Failure(state.failure().elementId() == null ? "" : state.failure().elementId(), FailureWords.of(state.failure(), trial.process())),
                state == null ? CaseData.empty() : state.data(), trial.turns().stream().map(turn -> step(trial, turn)).toList());
    }

    private static Step step(Trial trial, Turn turn) {
        Input input = turn.input();
        String refusal = input instanceof Input.Connector connector && connector.standIn() instanceof StandIn.Refusal refused ? refused.code() : null;
        return new Step(input.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT), input.elementId(), name(trial, input.elementId()), turn.at(),
                turn.moves(), turn.decisions(), turn.handover().orElse(null), refusal, Change.between(turn.before(), turn.after()));
    }

    private static FormWaiting form(TryOut run, UserTask task) {
        return new FormWaiting(task.elementId(), task.elementId(), task.name().isBlank() ? task.elementId() : task.name(), run.formOf(task),
                task.candidateGroups().stream().sorted().toList());
    }

    private static StepWaiting step(TryOut run, Trial trial, ExternalStep step) {
        Optional<StandIn> before = run.again(step.activityId()).map(input -> ((Input.Connector) input).standIn());
        Map<String, Object> example = before.filter(StandIn.Result.class::isInstance).map(standIn -> ((StandIn.Result) standIn).result())
                .orElseGet(() -> trial.connectorSteps().exampleFor(step));
        String refusedBefore = before.filter(StandIn.Refusal.class::isInstance).map(standIn -> ((StandIn.Refusal) standIn).code()).orElse(null);
        return new StepWaiting(step.activityId(), name(trial, step.activityId()), step.topic(),
                trial.connectorSteps().operation(step).map(operation -> new Said(operation.name().de(), operation.name().en())).orElse(new Said(step.topic(), step.topic())),
                step.inputs(), trial.connectorSteps().textsOf(step), example, refusedBefore,
                trial.connectorSteps().operation(step).map(operation -> operation.refusals().stream().map(refusal -> new Refusal(refusal.code(),
                        new Said(refusal.meaning().de(), refusal.meaning().en()), caught(trial, step.activityId(), refusal.code()))).toList()).orElse(List.of()),
                trial.connectorSteps().refusedInputs(step).orElse(null));
    }

    private static boolean caught(Trial trial, String elementId, String code) {
        return trial.process().nodes().values().stream().anyMatch(node -> elementId.equals(node.attachedTo()) && node.event() != null
                && node.event().type().equals("error") && (node.event().reference() == null || node.event().reference().equals(code)));
    }

    private static String name(Trial trial, String elementId) {
        return trial.process().node(elementId).map(FlowNode::name).filter(name -> !name.isBlank()).orElse(elementId);
    }
}
