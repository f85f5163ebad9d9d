package de.laufzettel.design.tryout;

import de.laufzettel.bpm.SandboxDecision;
import de.laufzettel.bpm.SandboxMove;
import de.laufzettel.design.Problem;
import de.laufzettel.library.ServicePackage;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Runs a service's scenarios: all of them before it is published, each of them at a click. */
@Component
public class ScenarioRuns {

    private final Trials trials;

    public ScenarioRuns(Trials trials) {
        this.trials = trials;
    }

    /** All scenarios of the service in the order of their files. Whatever is wrong is a result, never an exception. */
    public List<ScenarioResult> check(ServicePackage service) {
        return service.scenarios().keySet().stream().map(key -> run(service, key)).toList();
    }

    /** One scenario by its key. */
    public ScenarioResult run(ServicePackage service, String key) {
        Said name = new Said(key, key);
        try {
            Scenario scenario = ScenarioReader.read(service.scenarios().get(key));
            name = scenario.name().de().isBlank() ? name : scenario.name();
            return run(service, key, scenario);
        } catch (ScenarioRejected rejected) {
            return broken(key, name, rejected.reason());
        }
    }

    /**
     * A scenario that says what is given but not what is expected, run to its end and written down.
     *
     * @return empty when it does not come to an end
     */
    public Optional<Recorded> record(ServicePackage service, Scenario scenario) {
        try (Trial trial = trials.begin(service, Locale.forLanguageTag(scenario.language()), scenario.now())) {
            List<ScenarioResult.Difference> differences = play(trial, scenario);
            boolean ended = differences.isEmpty() && trial.state().filter(state -> state.ended() && state.failure() == null).isPresent();
            return ended ? Optional.of(new Recorded(Recorder.scenario(trial, scenario.name()),
                    new ScenarioResult("", scenario.name(), List.of(), Recorder.path(trial), flows(trial), rows(trial)))) : Optional.empty();
        } catch (NotRunnable refused) {
            return Optional.empty();
        }
    }

    /** With what it does as its expectation. */
    public record Recorded(Scenario scenario, ScenarioResult result) {

        public String text(java.time.ZoneId zone) {
            return new String(ScenarioWriter.write(scenario, zone), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    ScenarioResult run(ServicePackage service, String key, Scenario scenario) {
        Said name = scenario.name();
        try (Trial trial = trials.begin(service, Locale.forLanguageTag(scenario.language()), scenario.now())) {
            List<ScenarioResult.Difference> differences = play(trial, scenario);
            return new ScenarioResult(key, name, differences, Recorder.path(trial), flows(trial), rows(trial));
        } catch (NotRunnable refused) {
            Problem first = refused.problems().get(0);
            return broken(key, name, new Said(first.messageDe(), first.messageEn()));
        }
    }

    private static List<ScenarioResult.Difference> play(Trial trial, Scenario scenario) {
        try {
            new Player(trial, scenario).play();
        } catch (AnswersRefused refused) {
            boolean atStart = trial.state().isEmpty();
            return List.of(new ScenarioResult.Difference(atStart ? trial.start().id() : Player.standing(trial.state().get()).stream().findFirst().orElse(""),
                    new Said("Das Formular nimmt die Antworten nicht an: " + refused.getMessage(), "The form does not accept the answers: " + refused.getMessage())));
        } catch (NotWaiting tooLong) {
            return List.of(new ScenarioResult.Difference("", new Said("Der Fall kommt nach 300 Schritten nicht zum Ende.",
                    "The case does not end after 300 steps.")));
        }
        return Comparison.of(trial, scenario.expect());
    }

    private static ScenarioResult broken(String key, Said name, Said why) {
        return new ScenarioResult(key, name, List.of(new ScenarioResult.Difference("", why)), List.of(), Set.of(), Map.of());
    }

    static Set<String> flows(Trial trial) {
        return trial.turns().stream().flatMap(turn -> turn.moves().stream()).filter(move -> move.kind() == SandboxMove.Kind.TOOK)
                .map(SandboxMove::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Map<String, Set<String>> rows(Trial trial) {
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        trial.turns().stream().flatMap(turn -> turn.decisions().stream()).map(SandboxDecision::steps).flatMap(List::stream)
                .forEach(step -> rows.computeIfAbsent(step.decisionId(), first -> new LinkedHashSet<>()).addAll(step.rules()));
        return rows;
    }
}
