package de.laufzettel.design.check;

import static de.laufzettel.library.ServicePackage.PROCESS;

import de.laufzettel.design.Problem;
import de.laufzettel.bpm.FlowNode;
import java.util.List;

/** A task that belongs to nobody is never seen by anybody. */
final class AssignmentRule implements Rule {

    private static final List<String> WHO = List.of("assignee", "candidateGroups", "candidateUsers");

    @Override
    public List<Problem> check(CheckedService service) {
        return service.process() == null ? List.of() : service.process().ofType("userTask").stream()
                .filter(task -> WHO.stream().allMatch(who -> task.attribute(who).orElse("").isBlank()))
                .map(AssignmentRule::problem).toList();
    }

    private static Problem problem(FlowNode task) {
        return Problem.error(PROCESS, task.id(), "missing-group",
                ElementNames.de(task) + " gehört niemandem und erscheint in keinem Eingang. Wählen Sie eine Gruppe.",
                ElementNames.en(task) + " belongs to nobody and appears in no inbox. Choose a group.");
    }
}
