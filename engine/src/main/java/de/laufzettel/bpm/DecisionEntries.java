package de.laufzettel.bpm;

import de.laufzettel.bpm.runtime.DecisionJournal;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionLogicEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Writes what the decision engine reports into the decision log: which table, which inputs it read, which rows fired. */
final class DecisionEntries implements DecisionJournal.Entries {

    private final DecisionLog log;

    DecisionEntries(DecisionLog log) {
        this.log = log;
    }

    @Override
    public void keep(ExecutionEntity step, DmnDecisionEvaluationEvent evaluation) {
        List<DmnDecisionLogicEvaluationEvent> decisions = new ArrayList<>(evaluation.getRequiredDecisionResults());
        decisions.add(evaluation.getDecisionResult());
        String release = Context.getCommandContext().getDeploymentManager()
                .findDeploymentById(step.getProcessDefinition().getDeploymentId()).getName();
        for (DmnDecisionLogicEvaluationEvent decision : decisions) {
            log.keep(new DecisionRecord(step.getProcessInstance().getBusinessKey(), release, step.getActivityId(),
                    decision.getDecision().getKey(),
                    decision.getDecision().getName() == null ? decision.getDecision().getKey() : decision.getDecision().getName(),
                    log.clock().instant(), inputs(decision), rows(decision)));
        }
    }

    /** The expressions of the input columns, never their values. */
    private static List<String> inputs(DmnDecisionLogicEvaluationEvent decision) {
        if (decision.getDecision().getDecisionLogic() instanceof DmnDecisionTableImpl table) {
            return table.getInputs().stream().map(input -> input.getExpression() == null ? "" : input.getExpression().getExpression())
                    .map(text -> text == null ? "" : text.strip().replace('\n', ' ')).toList();
        }
        return List.of();
    }

    private static List<DecisionRecord.FiredRow> rows(DmnDecisionLogicEvaluationEvent decision) {
        if (decision instanceof DmnDecisionTableEvaluationEvent fired
                && decision.getDecision().getDecisionLogic() instanceof DmnDecisionTableImpl table) {
            List<String> ids = table.getRules().stream().map(rule -> rule.getId()).toList();
            return fired.getMatchingRules().stream()
                    .map(rule -> new DecisionRecord.FiredRow(ids.indexOf(rule.getId()) + 1, rule.getId())).toList();
        }
        return List.of();
    }
}
