package de.laufzettel.bpm.runtime;

import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.DmnBusinessRuleTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ExternalTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Makes a parsed model write its results into the case's data: the engine itself would make a variable of each result of
 * a decision or a called process, and copy the inputs of connector steps into variables and into the history.
 */
final class ModelWeaver extends AbstractBpmnParseListener {

    private final DecisionJournal journal;

    ModelWeaver(DecisionJournal journal) {
        this.journal = journal;
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof DmnBusinessRuleTaskActivityBehavior) {
            String deployment = ((ProcessDefinitionEntity) activity.getProcessDefinition()).getDeploymentId();
            activity.setActivityBehavior(DecisionStep.of(element, deployment, journal));
        }
    }

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
        processes.forEach(this::weave);
    }

    private void weave(ScopeImpl scope) {
        for (ActivityImpl activity : scope.getActivities()) {
            ActivityBehavior behaviour = activity.getActivityBehavior();
            if (behaviour instanceof CallActivityBehavior call) {
                activity.setActivityBehavior(new CallStep(call.getCallableElement()));
            } else if (behaviour instanceof ExternalTaskActivityBehavior) {
                StepInputs.keepFor(activity);
            }
            weave(activity);
        }
    }
}
