package de.laufzettel.bpm.runtime;

import de.laufzettel.bpm.data.PlainJson;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.impl.bpmn.behavior.DmnBusinessRuleTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.core.model.BaseCallableElement;
import org.camunda.bpm.engine.impl.core.model.BaseCallableElement.CallableElementBinding;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ConstantValueProvider;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.NullValueProvider;
import org.camunda.bpm.engine.impl.dmn.result.DecisionResultMapper;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.util.CallableElementUtil;
import org.camunda.bpm.engine.impl.util.DecisionEvaluationUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** A decision whose result becomes {@code data.<result variable>}, and which is entered in the decision log. */
final class DecisionStep extends DmnBusinessRuleTaskActivityBehavior {

    private final DecisionJournal journal;

    private DecisionStep(BaseCallableElement decision, @Nullable String result, DecisionResultMapper mapper,
            DecisionJournal journal) {
        super(decision, result, mapper);
        this.journal = journal;
    }

    /** Always the decision of the same deployment: the latest one may belong to another release of the service. */
    static DecisionStep of(Element step, String deploymentId, DecisionJournal journal) {
        BaseCallableElement decision = new BaseCallableElement();
        decision.setDeploymentId(deploymentId);
        decision.setBinding(CallableElementBinding.DEPLOYMENT);
        decision.setDefinitionKeyValueProvider(new ConstantValueProvider(camunda(step, "decisionRef")));
        decision.setTenantIdProvider(new NullValueProvider());
        return new DecisionStep(decision, camunda(step, "resultVariable"),
                DecisionEvaluationUtil.getDecisionResultMapperForName(camunda(step, "mapDecisionResult")), journal);
    }

    private static @Nullable String camunda(Element step, String attribute) {
        return step.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, attribute);
    }

    @Override
    public void execute(ActivityExecution execution) throws Exception {
        executeWithErrorPropagation(execution, () -> {
            decide((ExecutionEntity) execution);
            leave(execution);
            return null;
        });
    }

    private void decide(ExecutionEntity execution) throws Exception {
        DecisionDefinition decision = CallableElementUtil.getDecisionDefinitionToCall(
                execution, execution.getProcessDefinitionTenantId(), callableElement);
        DmnDecisionResult result = journal.recording(execution,
                () -> DecisionEvaluationUtil.evaluateDecision(decision, execution.getVariablesTyped()));
        if (resultVariable != null && decisionResultMapper != null) {
            Object mapped = decisionResultMapper.mapDecisionResult(result);
            CaseDocument.writeResult(execution, resultVariable,
                    PlainJson.freeze(mapped instanceof TypedValue typed ? typed.getValue() : mapped));
        }
    }
}
