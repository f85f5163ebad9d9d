package de.laufzettel.bpm.runtime;

import de.laufzettel.bpm.data.PlainJson;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.ProcessEngineException;
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

    private static final Pattern ERROR_CODE = Pattern.compile("(DMN|FEEL|FEEL/SCALA|ENGINE)-\\d+");

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

    /** The decision engine quotes values and whole rows in its messages, which end in incidents: only its error code is kept. */
    private static DmnDecisionResult evaluate(DecisionDefinition decision, ExecutionEntity execution) throws Exception {
        try {
            return DecisionEvaluationUtil.evaluateDecision(decision, execution.getVariablesTyped());
        } catch (DmnEngineException | FeelException | ProcessEngineException e) {
            String message = String.valueOf(e.getMessage());
            Matcher code = ERROR_CODE.matcher(message);
            throw new ProcessEngineException("The decision " + decision.getKey() + " cannot be evaluated: "
                    + (code.lookingAt() ? code.group() : e.getClass().getSimpleName()));
        }
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
        DmnDecisionResult result = journal.recording(execution, () -> evaluate(decision, execution));
        if (resultVariable != null && decisionResultMapper != null) {
            Object mapped = decisionResultMapper.mapDecisionResult(result);
            CaseDocument.writeResult(execution, resultVariable,
                    PlainJson.freeze(mapped instanceof TypedValue typed ? typed.getValue() : mapped));
        }
    }
}
