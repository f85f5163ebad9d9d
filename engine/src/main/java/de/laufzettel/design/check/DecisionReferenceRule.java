package de.laufzettel.design.check;

import static de.laufzettel.library.ServicePackage.PROCESS;

import de.laufzettel.design.Problem;
import de.laufzettel.bpm.FlowNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every decision that is asked for exists, once, and its result has a place in the data. */
final class DecisionReferenceRule implements Rule {

    @Override
    public List<Problem> check(CheckedService service) {
        List<Problem> problems = new ArrayList<>();
        if (service.process() != null) {
            service.process().ofType("businessRuleTask").forEach(task -> checkTask(task, service, problems));
        }
        Set<String> seen = new HashSet<>();
        service.decisions().forEach((key, file) -> file.decisions().forEach(decision -> {
            if (!seen.add(decision.id())) {
                problems.add(Problem.error(CheckedService.decisionFile(key), decision.id(), "decision-twice",
                        "Die Entscheidung „" + decision.id() + "“ gibt es zweimal. Geben Sie einer eine andere Kennung.",
                        "The decision \"" + decision.id() + "\" exists twice. Give one of them another id."));
            }
        }));
        return problems;
    }

    private static void checkTask(FlowNode task, CheckedService service, List<Problem> problems) {
        String wanted = task.decisionRef().orElse("");
        if (wanted.isBlank() || service.decision(wanted).isEmpty()) {
            Problem problem = Problem.error(PROCESS, task.id(), "missing-decision",
                    ElementNames.de(task) + (wanted.isBlank() ? " nennt keine Entscheidungstabelle."
                            : " nennt die Tabelle „" + wanted + "“, die es nicht gibt.") + " Wählen Sie eine aus.",
                    ElementNames.en(task) + (wanted.isBlank() ? " names no decision table."
                            : " names the table \"" + wanted + "\", which does not exist.") + " Choose one.");
            Set<String> known = service.decisions().values().stream().flatMap(file -> file.decisions().stream()).map(DecisionFile.Decision::id).collect(Collectors.toSet());
            problems.add(Fixes.nearest(problem, task.id(), wanted, known, NewFiles.decision(wanted, ElementNames.name(task))));
        } else if (task.resultPath().isEmpty()) {
            problems.add(Problem.warning(PROCESS, task.id(), "result-lost",
                    "Das Ergebnis von " + ElementNames.afterDe(task) + " wird nirgends festgehalten. Geben Sie an, unter welchem Namen.",
                    "The result of " + ElementNames.inEn(task) + " is kept nowhere. Say under which name."));
        }
    }
}
