package de.laufzettel.bpm.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.ExternalTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.core.variable.mapping.IoMapping;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Looks at what the engine has made of a model, not at the XML: only behaviours from a list may run, and no listener
 * that came from the model. What the gate's reading of the XML missed is stopped here, before it is ever executed.
 */
public final class ParsedModelGuard extends AbstractBpmnParseListener {

    private static final String ENGINE = "org.camunda.bpm.engine.impl.bpmn.behavior.";
    private static final Set<String> HARMLESS = Arrays.stream("""
            NoneStartEvent EventSubProcessStartEvent EventSubProcessStartConditionalEvent NoneEndEvent ErrorEndEvent CancelEndEvent
            TerminateEndEvent IntermediateCatchEvent IntermediateCatchLinkEvent IntermediateThrowNoneEvent
            IntermediateConditionalEvent ThrowSignalEvent ThrowEscalationEvent CompensationEvent BoundaryEvent
            BoundaryConditionalEvent CancelBoundaryEvent ExclusiveGateway InclusiveGateway ParallelGateway EventBasedGateway
            SequentialMultiInstance ParallelMultiInstance SubProcess EventSubProcess Task ManualTask ReceiveTask UserTask
            ExternalTask Call DmnBusinessRuleTask""".split("\\s+"))
            .map(name -> ENGINE + name).collect(Collectors.toUnmodifiableSet());

    private final Set<Class<? extends ActivityBehavior>> ours;

    public ParsedModelGuard(Set<Class<? extends ActivityBehavior>> ours) {
        this.ours = ours;
    }

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
        for (ProcessDefinitionEntity process : processes) {
            check(process, root);
            checkActivities(process, root);
        }
    }

    private void checkActivities(ScopeImpl scope, Element root) {
        for (ActivityImpl activity : scope.getActivities()) {
            check(activity, root);
            check(activity.getActivityBehavior(), activity, root);
            checkMapping(activity, root);
            for (Object arrow : activity.getOutgoingTransitions()) {
                check((TransitionImpl) arrow, root);
            }
            checkActivities(activity, root);
        }
    }

    /** Inputs belong to connector steps, which evaluate them when they are fetched; outputs would be evaluated by the engine. */
    private static void checkMapping(ActivityImpl activity, Element root) {
        IoMapping mapping = activity.getIoMapping();
        if (mapping != null && (!(activity.getActivityBehavior() instanceof ExternalTaskActivityBehavior)
                || !mapping.getOutputParameters().isEmpty())) {
            throw refused(activity.getId(), "maps inputs or outputs", root);
        }
    }

    private void check(ActivityBehavior behaviour, ActivityImpl activity, Element root) {
        String name = behaviour == null ? "nothing" : behaviour.getClass().getName();
        boolean harmless = behaviour != null && (ours.contains(behaviour.getClass())
                || HARMLESS.contains(name.replaceAll("(Activity)?Behavior$", "")));
        if (!harmless) {
            throw refused(activity.getId(), "does what models may not do (" + name.replace(ENGINE, "") + ")", root);
        }
        if (behaviour instanceof UserTaskActivityBehavior userTask) {
            check(userTask.getTaskDefinition(), activity, root);
        }
    }

    /** Listeners that the engine adds itself are its "built-in" ones, kept apart from those of the model. */
    private static void check(CoreModelElement element, Element root) {
        for (List<DelegateListener<? extends BaseDelegateExecution>> listeners : element.getListeners().values()) {
            for (DelegateListener<? extends BaseDelegateExecution> listener : listeners) {
                boolean builtIn = element.getBuiltInListeners().values().stream().anyMatch(list -> list.contains(listener));
                if (!builtIn) {
                    throw refused(element.getId(), "has a listener (" + listener.getClass().getSimpleName() + ")", root);
                }
            }
        }
        boolean variableListeners = element.getVariableListeners().values().stream().anyMatch(list -> !list.isEmpty());
        if (variableListeners && !element.getBuiltInVariableListeners().equals(element.getVariableListeners())) {
            throw refused(element.getId(), "has a variable listener", root);
        }
    }

    private static void check(TaskDefinition task, ActivityImpl activity, Element root) {
        if (!task.getTaskListeners().isEmpty()) {
            throw refused(activity.getId(), "has a task listener", root);
        }
    }

    private static BpmnParseException refused(String elementId, String reason, Element root) {
        return new BpmnParseException("Element " + elementId + " " + reason, root);
    }
}
