package de.laufzettel.design.tryout;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.DeploymentRefused;
import de.laufzettel.bpm.ExternalStep;
import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.bpm.SandboxCase;
import de.laufzettel.bpm.SandboxState;
import de.laufzettel.bpm.SandboxTurn;
import de.laufzettel.bpm.UserTask;
import de.laufzettel.design.check.Parsed;
import de.laufzettel.library.ServicePackage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One run of a drawn service, from the start form to its end. For one thread at a time. */
public final class Trial implements AutoCloseable {

    /** More than any service needs; a run that goes on for ever ends here. */
    private static final int MOST_TURNS = 300;
    private static final String PERSON = "try-out";

    private final Trials trials;
    private final ServicePackage service;
    private final ProcessModel process;
    private final Locale locale;
    private final Instant begin;
    private final Forms forms;
    private final TextPreviews texts;
    private final List<Turn> turns = new ArrayList<>();
    private @Nullable SandboxCase running;
    private @Nullable SandboxState state;
    private boolean closed;

    Trial(Trials trials, ServicePackage service, ProcessModel process, Locale locale, Instant begin) {
        this.trials = trials;
        this.service = service;
        this.process = process;
        this.locale = locale;
        this.begin = begin;
        this.forms = new Forms(service, trials.zone);
        this.texts = new TextPreviews(service, trials.zone);
    }

    public ServicePackage service() {
        return service;
    }

    public ProcessModel process() {
        return process;
    }

    public Locale locale() {
        return locale;
    }

    public Instant begin() {
        return begin;
    }

    public Instant now() {
        return state == null ? begin : state.now();
    }

    Forms forms() {
        return forms;
    }

    public List<Turn> turns() {
        return List.copyOf(turns);
    }

    /** Empty while the start form is filled in. */
    public Optional<SandboxState> state() {
        return Optional.ofNullable(state);
    }

    public FlowNode start() {
        return process.start().orElseThrow();
    }

    /** What the form of a task is filled with. */
    CaseData dataOf(UserTask task) {
        return running().dataOf(task.id());
    }

    /** Gives the run what it waits for. @throws NotWaiting @throws AnswersRefused @throws NotRunnable */
    public void give(Input input) {
        if (closed || turns.size() >= MOST_TURNS) {
            throw new NotWaiting(input.elementId());
        }
        if (input instanceof Input.Start start) {
            start(start);
        } else if (input instanceof Input.Task task) {
            complete(task);
        } else if (input instanceof Input.Connector connector) {
            answer(connector);
        } else if (input instanceof Input.Timer) {
            note(input, running().fireNextTimer(), Optional.empty());
        } else if (input instanceof Input.Event event) {
            SandboxState.Event waiting = now(event, SandboxState::events, SandboxState.Event::elementId);
            note(event, running().happen(waiting.id(), event.data()), Optional.empty());
        }
    }

    private void start(Input.Start start) {
        Map<String, Object> answers = forms.accepted(service.manifest().start().form(), start.answers(), locale, begin);
        CaseData data = StartData.of(service, answers, locale, begin, trials.zone);
        try {
            running = trials.sandbox.begin(service.process(), Trials.decisions(service), data, begin);
        } catch (DeploymentRefused refused) {
            throw new NotRunnable(refused.findings().stream().map(Parsed::problem).toList());
        }
        note(start, running.beginning(), Optional.empty());
    }

    private void complete(Input.Task given) {
        UserTask task = now(given, SandboxState::tasks, UserTask::elementId);
        Map<String, Object> answers = Map.of();
        if (task.formKey() != null && !task.formKey().isBlank()) {
            Map<String, Object> before = new HashMap<>(dataOf(task).toMap());
            answers = forms.accepted(task.formKey(), CaseData.of(before).merge(given.answers()).toMap(), locale, now());
        }
        note(new Input.Task(given.elementId(), answers), running().complete(task.id(), PERSON, answers), Optional.empty());
    }

    private void answer(Input.Connector given) {
        ExternalStep step = now(given, SandboxState::steps, ExternalStep::activityId);
        Handover handover = new Handover(step.activityId(), step.topic(), step.inputs(), connectorSteps().textsOf(step), given.standIn());
        SandboxTurn turn = given.standIn() instanceof StandIn.Refusal refusal
                ? running().reject(step.id(), refusal.code(), "refused by the stand-in")
                : running().succeed(step.id(), step.properties().get("result"), ((StandIn.Result) given.standIn()).result());
        note(given, turn, Optional.of(handover));
    }

    ConnectorSteps connectorSteps() {
        return new ConnectorSteps(trials, texts, locale, now());
    }

    private <T> T now(Input input, java.util.function.Function<SandboxState, List<T>> waiting, java.util.function.Function<T, String> place) {
        return state().map(waiting).orElse(List.of()).stream().filter(each -> place.apply(each).equals(input.elementId())).findFirst()
                .orElseThrow(() -> new NotWaiting(input.elementId()));
    }

    private void note(Input input, SandboxTurn turn, Optional<Handover> handover) {
        CaseData before = state == null ? CaseData.empty() : state.data();
        state = turn.state();
        turns.add(new Turn(input, now(), turn.moves(), turn.decisions(), handover, before, state.data()));
    }

    private SandboxCase running() {
        if (running == null) {
            throw new NotWaiting("");
        }
        return running;
    }

    @Override
    public void close() {
        closed = true;
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
