package de.laufzettel.bpm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

/** Reads the history of a case, called processes included, as steps of its model. */
final class ProgressReader {

    /** A body of a loop is the engine's own element around the step; the step itself stands in the history too. */
    private static final Set<String> NOT_A_STEP = Set.of("multiInstanceBody");

    private final ProcessEngine engine;
    private final Deployments deployments;

    ProgressReader(ProcessEngine engine, Deployments deployments) {
        this.engine = engine;
        this.deployments = deployments;
    }

    CaseProgress read(String caseId, HistoricProcessInstance root, List<HistoricProcessInstance> instances) {
        List<StepState> steps = new ArrayList<>();
        boolean incident = false;
        for (HistoricProcessInstance instance : instances) {
            engine.getHistoryService().createHistoricActivityInstanceQuery().processInstanceId(instance.getId())
                    .orderPartiallyByOccurrence().asc().list().stream()
                    .filter(visit -> !NOT_A_STEP.contains(visit.getActivityType()))
                    .forEach(visit -> steps.add(state(visit)));
            incident |= engine.getRuntimeService().createIncidentQuery().processInstanceId(instance.getId()).count() > 0;
        }
        steps.sort(Comparator.comparing(StepState::startedAt));
        return new CaseProgress(caseId, root.getProcessDefinitionId(), root.getEndTime() != null, incident, List.copyOf(steps));
    }

    private StepState state(HistoricActivityInstance visit) {
        Map<String, String> properties = deployments.model(visit.getProcessDefinitionId())
                .node(visit.getActivityId()).map(FlowNode::properties).orElse(Map.of());
        return new StepState(
                visit.getActivityId(),
                visit.getActivityName() == null ? "" : visit.getActivityName(),
                visit.getActivityType(),
                visit.getStartTime().toInstant(),
                visit.getEndTime() == null ? null : visit.getEndTime().toInstant(),
                visit.isCanceled(),
                properties);
    }
}
