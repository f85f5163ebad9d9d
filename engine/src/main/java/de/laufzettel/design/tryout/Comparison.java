package de.laufzettel.design.tryout;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.bpm.SandboxState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in words what of a run is not as its scenario expects. */
final class Comparison {

    private static final Set<String> AT_ONCE = Set.of("parallelGateway", "inclusiveGateway");

    private final ProcessModel process;
    private final Names names;
    private final List<ScenarioResult.Difference> differences = new ArrayList<>();

    private Comparison(Trial trial) {
        this.process = trial.process();
        this.names = new Names(process);
    }

    static List<ScenarioResult.Difference> of(Trial trial, Scenario.Expectation expect) {
        Comparison comparison = new Comparison(trial);
        SandboxState state = trial.state().orElseThrow();
        List<String> path = Recorder.path(trial);
        if (state.failure() != null) {
            Said why = FailureWords.of(state.failure(), comparison.process);
            comparison.add(state.failure().elementId(), why.de(), why.en());
        }
        expect.path().ifPresent(expected -> comparison.path(expected, path));
        expect.decisions().forEach((place, expected) -> comparison.decision(place, expected, state.data()));
        expect.handovers().ifPresent(expected -> comparison.handovers(expected, trial.turns().stream().flatMap(turn -> turn.handover().stream()).toList()));
        expect.end().ifPresent(end -> comparison.end(end, path, state));
        return comparison.differences;
    }

    private void add(@Nullable String element, String de, String en) {
        differences.add(new ScenarioResult.Difference(element == null ? "" : element, new Said(de, en)));
    }

    private void path(List<String> expected, List<String> path) {
        boolean atOnce = process.nodes().values().stream().anyMatch(node -> AT_ONCE.contains(node.type())
                || node.event() != null && node.attachedTo() != null && !node.event().interrupting());
        if (expected.equals(path) || atOnce && expected.stream().sorted().toList().equals(path.stream().sorted().toList())) {
            return;
        }
        int at = 0;
        while (at < expected.size() && at < path.size() && expected.get(at).equals(path.get(at))) {
            at++;
        }
        String after = at == 0 ? "" : path.get(at - 1);
        String de = at == 0 ? "Am Anfang" : "Nach " + names.de(after);
        String en = at == 0 ? "At the beginning" : "After " + names.en(after);
        if (at >= path.size()) {
            add(after, de + " sollte " + names.de(expected.get(at)) + " kommen, aber der Fall ging nicht weiter.",
                    en + " " + names.en(expected.get(at)) + " was expected, but the case did not go on.");
        } else if (at >= expected.size()) {
            add(path.get(at), de + " sollte der Fall enden, aber er ging weiter zu " + names.de(path.get(at)) + ".",
                    en + " the case was expected to end, but it went on to " + names.en(path.get(at)) + ".");
        } else {
            add(path.get(at), de + " sollte " + names.de(expected.get(at)) + " kommen; es kam " + names.de(path.get(at)) + ".",
                    en + " " + names.en(expected.get(at)) + " was expected; it went to " + names.en(path.get(at)) + ".");
        }
    }

    private void decision(String place, @Nullable Object expected, CaseData data) {
        if (expected instanceof Map<?, ?> fields) {
            fields.forEach((name, value) -> decision(place + "." + name, value, data));
        } else if (!same(expected, data.at(place))) {
            add("", "data." + place + " sollte " + shown(expected) + " sein, ist aber " + shown(data.at(place)) + ".",
                    "data." + place + " was expected to be " + shown(expected) + " but is " + shown(data.at(place)) + ".");
        }
    }

    private void handovers(List<Scenario.ExpectedHandover> expected, List<Handover> made) {
        for (int at = 0; at < Math.max(expected.size(), made.size()); at++) {
            if (at >= made.size() || at >= expected.size() || !expected.get(at).step().equals(made.get(at).elementId())) {
                String de = at < expected.size() ? names.de(expected.get(at).step()) : "keine weitere";
                String en = at < expected.size() ? names.en(expected.get(at).step()) : "no further one";
                String gotDe = at < made.size() ? names.de(made.get(at).elementId()) : "keine";
                String gotEn = at < made.size() ? names.en(made.get(at).elementId()) : "none";
                add(at < made.size() ? made.get(at).elementId() : null, "Übergabe " + (at + 1) + ": erwartet " + de + ", war " + gotDe + ".",
                        "Hand-over " + (at + 1) + ": expected " + en + ", was " + gotEn + ".");
                return;
            }
            Handover handover = made.get(at);
            expected.get(at).inputs().forEach((name, value) -> {
                if (!same(value, handover.inputs().get(name))) {
                    add(handover.elementId(), names.de(handover.elementId()) + " sollte bei „" + name + "“ " + shown(value) + " übergeben, es war "
                            + shown(handover.inputs().get(name)) + ".", names.en(handover.elementId()) + " was expected to hand over " + shown(value)
                            + " as \"" + name + "\", it was " + shown(handover.inputs().get(name)) + ".");
                }
            });
        }
    }

    private void end(String expected, List<String> path, SandboxState state) {
        if (!state.ended()) {
            String where = String.join(", ", Player.standing(state).stream().map(names::de).toList());
            String whereEn = String.join(", ", Player.standing(state).stream().map(names::en).toList());
            add(Player.standing(state).stream().findFirst().orElse(null), "Der Fall sollte enden, wartet aber: " + where + ".",
                    "The case was expected to end but waits: " + whereEn + ".");
        } else if (!path.contains(expected)) {
            add(expected, "Der Fall sollte bei " + names.de(expected) + " enden.", "The case was expected to end at " + names.en(expected) + ".");
        }
    }

    private static boolean same(@Nullable Object expected, @Nullable Object actual) {
        if (expected instanceof Number one && actual instanceof Number other) {
            return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) == 0;
        }
        if (expected instanceof List<?> one && actual instanceof List<?> other && one.size() == other.size()) {
            return java.util.stream.IntStream.range(0, one.size()).allMatch(at -> same(one.get(at), other.get(at)));
        }
        if (expected instanceof Map<?, ?> one && actual instanceof Map<?, ?> other) {
            return one.entrySet().stream().allMatch(entry -> same(entry.getValue(), other.get(entry.getKey())));
        }
        return java.util.Objects.equals(expected, actual);
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "–" : value instanceof String text ? "„" + text + "“" : String.valueOf(value);
    }
}
