package de.laufzettel.design.branches;

import de.laufzettel.design.tryout.Said;
import de.laufzettel.design.tryout.Scenario;
import de.laufzettel.design.tryout.ScenarioResult;
import de.laufzettel.design.tryout.ScenarioRuns;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Tries one value after the other, then two at a time, in scenarios that are there; runs what promises to reach the goal. */
final class Search {

    private static final int MOST_GUESSES = 3_000;
    private static final int MOST_RUNS = 12;
    private static final long ONE_GOAL_NANOS = 3_000_000_000L;
    private static final int MOST_BASES = 16;

    private final DrawnService service;
    private final ScenarioRuns runs;
    private final ZoneId zone;
    private final Variation variation;
    private final Values values;
    /** What is found is a beginning for the next goals. */
    private final List<Scenario> bases;
    private final long until;

    private int guesses;
    private int tries;
    private long goalUntil;

    Search(DrawnService service, ScenarioRuns runs, ZoneId zone, Variation variation, Values values, List<Scenario> bases, long nanos) {
        this.service = service;
        this.runs = runs;
        this.zone = zone;
        this.variation = variation;
        this.values = values;
        this.bases = new ArrayList<>(bases);
        this.until = System.nanoTime() + nanos;
    }

    Suggestion find(Goal goal, Consumer<ScenarioResult> covers) {
        guesses = 0;
        tries = 0;
        goalUntil = Math.min(until, System.nanoTime() + Math.max(ONE_GOAL_NANOS, (until - System.nanoTime()) / 8));
        List<Slot> slots = Slots.behind(goal.expressions(), service, values);
        for (Scenario base : List.copyOf(bases)) {
            for (Map<Slot, Object> changes : (Iterable<Map<Slot, Object>>) changes(slots)::iterator) {
                if (spent()) {
                    break;
                }
                Optional<ScenarioRuns.Recorded> found = attempt(goal, base, changes);
                if (found.isPresent()) {
                    covers.accept(found.get().result());
                    if (bases.size() < MOST_BASES) {
                        bases.add(found.get().scenario());
                    }
                    return suggestion(goal, base, changes, found.get());
                }
            }
        }
        Said why = bases.isEmpty()
                ? new Said("Es gibt noch kein grünes Szenario, und das Startformular ließ sich nicht von selbst ausfüllen. Probieren Sie die Leistung einmal aus und speichern Sie den Lauf.",
                        "There is no green scenario yet, and the start form could not be filled in automatically. Try the service out once and save the run.")
                : new Said("Keine Antworten gefunden, die dorthin führen. Probieren Sie es von Hand aus, oder prüfen Sie, ob dieser Weg je vorkommen kann.",
                        "No answers were found that lead there. Try it by hand, or check whether this can ever happen.");
        return new Suggestion(goal.kind(), goal.place(), goal.decision(), goal.what(), why, goal.name(), null);
    }

    private boolean spent() {
        return guesses >= MOST_GUESSES || tries >= MOST_RUNS || System.nanoTime() > goalUntil;
    }

    private Optional<ScenarioRuns.Recorded> attempt(Goal goal, Scenario base, Map<Slot, Object> changes) {
        guesses++;
        Optional<Scenario> varied = variation.of(base, changes).map(goal.given());
        if (varied.isEmpty() || !goal.hopeful().test(varied.get())) {
            return Optional.empty();
        }
        tries++;
        Scenario named = new Scenario(new Said(goal.name(), goal.name()), base.language(), base.now(), varied.get().answers(), varied.get().tasks(),
                varied.get().connectors(), varied.get().events(), Variation.NOTHING);
        return runs.record(service.source(), named).filter(recorded -> goal.reached().test(recorded.result()));
    }

    /** Nothing changed first: what is given by the goal alone may be enough. */
    private static java.util.stream.Stream<Map<Slot, Object>> changes(List<Slot> slots) {
        List<Map.Entry<Slot, Object>> singles = inTurn(slots);
        return java.util.stream.Stream.of(
                java.util.stream.Stream.of(Map.<Slot, Object>of()),
                singles.stream().map(single -> Map.of(single.getKey(), single.getValue())),
                singles.stream().flatMap(one -> singles.stream().filter(other -> slots.indexOf(one.getKey()) < slots.indexOf(other.getKey()))
                        .map(other -> two(one, other)))).flatMap(each -> each);
    }

    /** The first value of each place, then the second of each: a long list of options must not use up the time of all others. */
    private static List<Map.Entry<Slot, Object>> inTurn(List<Slot> slots) {
        List<Map.Entry<Slot, Object>> singles = new ArrayList<>();
        int longest = slots.stream().mapToInt(slot -> slot.values().size()).max().orElse(0);
        for (int at = 0; at < longest; at++) {
            for (Slot slot : slots) {
                if (at < slot.values().size()) {
                    singles.add(Map.entry(slot, new ArrayList<>(slot.values()).get(at)));
                }
            }
        }
        return singles;
    }

    private static Map<Slot, Object> two(Map.Entry<Slot, Object> one, Map.Entry<Slot, Object> other) {
        Map<Slot, Object> both = new LinkedHashMap<>();
        both.put(one.getKey(), one.getValue());
        both.put(other.getKey(), other.getValue());
        return both;
    }

    private Suggestion suggestion(Goal goal, Scenario base, Map<Slot, Object> changes, ScenarioRuns.Recorded found) {
        List<String> words = changes.entrySet().stream().map(change -> change.getKey().label() + ": "
                + ("".equals(change.getValue()) ? "–" : change.getValue())).toList();
        String from = base.name().de();
        Said answers = words.isEmpty() && from.isBlank() ? new Said("Die kleinste vollständige Eingabe.", "The smallest complete input.") : words.isEmpty()
                ? new Said("Wie „" + from + "“, nur dass dies eintritt.", "Like \"" + base.name().en() + "\", but this happens.")
                : new Said((from.isBlank() ? "Mit: " : "Wie „" + from + "“, aber: ") + String.join("; ", words),
                        (from.isBlank() ? "With: " : "Like \"" + base.name().en() + "\", but: ") + String.join("; ", words));
        return new Suggestion(goal.kind(), goal.place(), goal.decision(), goal.what(), answers, goal.name(), found.text(zone));
    }
}
