package de.laufzettel.design.check;

import static de.laufzettel.library.ServicePackage.PROCESS;

import de.laufzettel.bpm.FlowNode;
import de.laufzettel.design.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Calls of other processes come to an end, and what they give back has a name. */
final class CallRule implements Rule {

    @Override
    public List<Problem> check(CheckedService service) {
        List<Problem> problems = new ArrayList<>();
        for (FlowNode call : service.process() == null ? List.<FlowNode>of() : service.process().ofType("callActivity")) {
            if (call.handsBack().stream().anyMatch(back -> back.target().equals("data"))) {
                problems.add(Problem.error(PROCESS, call.id(), "result-lost",
                        ElementNames.de(call) + " gibt alles unter dem Namen „data“ zurück; das geht verloren. Geben Sie an, was zurückkommt und unter welchem Namen.",
                        ElementNames.en(call) + " gives everything back under the name \"data\"; that gets lost. Say what comes back and under which name."));
            }
            if (leadsBack(service, call)) {
                problems.add(Problem.error(PROCESS, call.id(), "calls-in-circle",
                        ElementNames.de(call) + " ruft den Prozess auf, in dem er selbst liegt. Das hört nie auf. Rufen Sie einen anderen auf, oder gehen Sie mit einem Pfeil zurück.",
                        ElementNames.en(call) + " calls the process that it lies in itself. That never ends. Call another one, or go back with an arrow."));
            }
        }
        return problems;
    }

    private static boolean leadsBack(CheckedService service, FlowNode call) {
        String own = service.process().id();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(call.attribute("calledElement").orElse("")));
        while (!open.isEmpty()) {
            String process = open.pop();
            if (process.equals(own)) {
                return true;
            }
            if (seen.add(process)) {
                service.family().find(process).ifPresent(called -> called.process().ofType("callActivity")
                        .forEach(next -> open.push(next.attribute("calledElement").orElse(""))));
            }
        }
        return false;
    }
}
