package de.laufzettel.design.check;

import static de.laufzettel.library.ServicePackage.PROCESS;

import de.laufzettel.bpm.FlowNode;
import de.laufzettel.design.Problem;
import de.laufzettel.design.flow.FlowGraph;
import de.laufzettel.design.flow.Soundness;
import java.util.ArrayList;
import java.util.List;

/** Every case that begins can end: no gateway waits for ever, nothing is done twice, no circle has no way out. */
final class SoundnessRule implements Rule {

    @Override
    public List<Problem> check(CheckedService service) {
        List<Problem> problems = new ArrayList<>();
        FlowGraph graph = service.graph();
        if (graph != null) {
            Soundness soundness = Soundness.of(graph);
            soundness.deadlocks().forEach(number -> problems.add(deadlock(graph.node(number))));
            soundness.doubled().forEach(number -> problems.add(doubled(graph.node(number))));
            soundness.neverEnding().forEach(number -> problems.add(neverEnding(graph.node(number))));
            soundness.circles().forEach(number -> problems.add(circle(graph.node(number))));
            if (!soundness.isComplete()) {
                problems.add(Problem.warning(PROCESS, service.process().id(), "too-branched",
                        "Der Prozess hat zu viele gleichzeitige Wege, um alle durchzuspielen. Teilen Sie ihn in Teilprozesse auf.",
                        "The process has too many ways at once to play them all. Split it into sub-processes."));
            }
        }
        return problems;
    }

    private static Problem deadlock(FlowNode join) {
        Problem problem = Problem.error(PROCESS, join.id(), "deadlock",
                ElementNames.de(join) + " kann für immer warten: Nicht auf jedem Weg kommen alle Pfeile hier an, auf die gewartet wird.",
                ElementNames.en(join) + " can wait for ever: not on every way do all the arrows arrive that it waits for.");
        return join.type().equals("parallelGateway") ? problem.with(Fixes.model("Als Zusammenführung ohne Warten (exklusiv)",
                "Join without waiting (exclusive)", text -> text.rename(join.id(), "parallelGateway", "exclusiveGateway"))) : problem;
    }

    private static Problem doubled(FlowNode join) {
        Problem problem = Problem.error(PROCESS, join.id(), "not-synchronised",
                ElementNames.de(join) + " und alles dahinter kann mehrfach geschehen: Hier treffen sich Wege, die gleichzeitig laufen, ohne dass auf alle gewartet wird.",
                ElementNames.en(join) + " and everything behind it can happen several times: ways that run at once meet here without waiting for each other.");
        return join.type().equals("exclusiveGateway") && join.outgoing().size() < 2 ? problem.with(Fixes.model("Auf alle Wege warten (parallel)",
                "Wait for all ways (parallel)", text -> text.rename(join.id(), "exclusiveGateway", "parallelGateway"))) : problem;
    }

    private static Problem neverEnding(FlowNode node) {
        return Problem.error(PROCESS, node.id(), "never-ends",
                "Von hier an (" + ElementNames.name(node) + ") führt kein Weg zu einem Ende: Der Fall bliebe für immer offen.",
                "From here on (" + ElementNames.name(node) + ") no way leads to an end: the case would stay open for ever.");
    }

    private static Problem circle(FlowNode node) {
        return Problem.error(PROCESS, node.id(), "endless-loop",
                ElementNames.de(node) + " liegt in einem Kreis, in dem nichts geschieht. Wer hineinkommt, dreht sich für immer. Setzen Sie einen Schritt hinein, der etwas ändert.",
                ElementNames.en(node) + " is part of a circle in which nothing happens. Whoever gets in turns for ever. Put a step into it that changes something.");
    }
}
