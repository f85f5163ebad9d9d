package de.laufzettel.design.tryout;

import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.SandboxMove;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a scenario of a run: its inputs are what is given, its way is what is expected from now on. */
final class Recorder {

    /** Enough to tell one hand-over from another; the rest would only make scenarios break at every new word. */
    private static final int LONGEST_INPUT = 120;

    private Recorder() {
    }

    static Scenario scenario(Trial trial, Said name) {
        Map<String, Object> answers = new LinkedHashMap<>();
        Map<String, List<Map<String, Object>>> tasks = new LinkedHashMap<>();
        Map<String, List<StandIn>> connectors = new LinkedHashMap<>();
        List<Scenario.Event> events = new ArrayList<>();
        for (Turn turn : trial.turns()) {
            Input input = turn.input();
            if (input instanceof Input.Start start) {
                answers.putAll(start.answers());
            } else if (input instanceof Input.Task task) {
                tasks.computeIfAbsent(task.elementId(), first -> new ArrayList<>()).add(task.answers());
            } else if (input instanceof Input.Connector connector) {
                connectors.computeIfAbsent(connector.elementId(), first -> new ArrayList<>()).add(connector.standIn());
            } else if (input instanceof Input.Event event) {
                events.add(new Scenario.Event(event.elementId(), event.data()));
            } else {
                events.add(new Scenario.Event(input.elementId(), Map.of()));
            }
        }
        return new Scenario(name, trial.locale().getLanguage(), trial.begin(), answers, tasks, connectors, events, expectation(trial));
    }

    private static Scenario.Expectation expectation(Trial trial) {
        List<String> path = path(trial);
        Map<String, Object> decisions = new LinkedHashMap<>();
        trial.process().ofType("businessRuleTask").stream().filter(step -> path.contains(step.id())).map(FlowNode::resultPath)
                .flatMap(Optional::stream).forEach(result -> trial.state().map(state -> state.data().at(result))
                        .ifPresent(value -> decisions.put(result, value)));
        List<Scenario.ExpectedHandover> handovers = trial.turns().stream().flatMap(turn -> turn.handover().stream())
                .map(handover -> new Scenario.ExpectedHandover(handover.elementId(), handover.topic(), telling(handover.inputs()))).toList();
        boolean ended = trial.state().map(state -> state.ended()).orElse(false);
        Optional<String> end = ended && !path.isEmpty() ? Optional.of(path.get(path.size() - 1)) : Optional.empty();
        return new Scenario.Expectation(Optional.of(path), decisions, Optional.of(handovers), end);
    }

    static List<String> path(Trial trial) {
        return trial.turns().stream().flatMap(turn -> turn.moves().stream()).filter(move -> move.kind() == SandboxMove.Kind.ENTERED)
                .map(SandboxMove::id).toList();
    }

    private static Map<String, Object> telling(Map<String, Object> inputs) {
        Map<String, Object> telling = new LinkedHashMap<>();
        inputs.forEach((name, value) -> {
            if (value instanceof String text && text.length() <= LONGEST_INPUT && !text.contains("\n")) {
                telling.put(name, text);
            }
        });
        return telling;
    }
}
