package de.laufzettel.design.tryout;

import de.laufzettel.bpm.ExternalStep;
import de.laufzettel.bpm.SandboxState;
import de.laufzettel.bpm.UserTask;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives a run what its scenario says, whenever the run waits. */
final class Player {

    private final Trial trial;
    private final Scenario scenario;
    private final Map<String, Deque<Map<String, Object>>> tasks = new HashMap<>();
    private final Map<String, Deque<StandIn>> connectors = new HashMap<>();
    private final Deque<Scenario.Event> events;

    Player(Trial trial, Scenario scenario) {
        this.trial = trial;
        this.scenario = scenario;
        scenario.tasks().forEach((element, answers) -> tasks.put(element, new ArrayDeque<>(answers)));
        scenario.connectors().forEach((element, answers) -> connectors.put(element, new ArrayDeque<>(answers)));
        events = new ArrayDeque<>(scenario.events());
    }

    /** Goes on to the end, or to where the scenario says nothing any more. */
    void play() {
        trial.give(new Input.Start(trial.start().id(), scenario.answers()));
        for (Optional<Input> next = next(); next.isPresent(); next = next()) {
            trial.give(next.get());
        }
    }

    private Optional<Input> next() {
        SandboxState state = trial.state().orElseThrow();
        if (state.ended() || state.failure() != null) {
            return Optional.empty();
        }
        return eventWanted(state).or(() -> connector(state)).or(() -> task(state))
                .or(() -> state.timers().stream().findFirst().map(timer -> new Input.Timer(timer.elementId())));
    }

    /** Timers that are due before the wanted one fire first, as time has it. */
    private Optional<Input> eventWanted(SandboxState state) {
        Scenario.@Nullable Event wanted = events.peek();
        if (wanted == null) {
            return Optional.empty();
        }
        if (state.events().stream().anyMatch(event -> event.elementId().equals(wanted.elementId()))) {
            events.poll();
            return Optional.of(new Input.Event(wanted.elementId(), wanted.data()));
        }
        if (state.timers().stream().noneMatch(timer -> timer.elementId().equals(wanted.elementId()))) {
            return Optional.empty();
        }
        String first = state.timers().get(0).elementId();
        if (first.equals(wanted.elementId())) {
            events.poll();
        }
        return Optional.of(new Input.Timer(first));
    }

    private Optional<Input> connector(SandboxState state) {
        return state.steps().stream().findFirst().map(step -> new Input.Connector(step.activityId(), standIn(step)));
    }

    private StandIn standIn(ExternalStep step) {
        Deque<StandIn> said = connectors.get(step.activityId());
        if (said == null || said.isEmpty()) {
            return new StandIn.Result(trial.connectorSteps().exampleFor(step));
        }
        return said.size() == 1 ? said.peek() : said.poll();
    }

    private Optional<Input> task(SandboxState state) {
        for (UserTask task : state.tasks()) {
            Map<String, Object> answers = Optional.ofNullable(tasks.get(task.elementId())).map(Deque::poll).orElse(null);
            if (answers != null) {
                return Optional.of(new Input.Task(task.elementId(), answers));
            }
        }
        return Optional.empty();
    }

    /** Where it waits although the scenario ends. */
    static List<String> standing(SandboxState state) {
        return java.util.stream.Stream.of(state.tasks().stream().map(UserTask::elementId), state.steps().stream().map(ExternalStep::activityId),
                state.events().stream().map(SandboxState.Event::elementId)).flatMap(each -> each).distinct().toList();
    }
}
