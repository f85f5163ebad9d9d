package de.laufzettel.bpm;

import java.util.List;

/** Where a case stands: its steps in the order they began, whether it is over, whether something is stuck. */
public record CaseProgress(
        String caseId, String processDefinitionId, boolean ended, boolean incident, List<StepState> steps) {

    /** The steps the case stands in now. */
    public List<StepState> current() {
        return steps.stream().filter(step -> step.endedAt() == null).toList();
    }
}
