package de.laufzettel.bpm.runtime;

import de.laufzettel.bpm.CaseData;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.core.model.CallableElement;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * A called process. It gets a document of its own: what the caller hands over ({@code camunda:in}) stands at its root,
 * beside {@code data.case}; what it hands back ({@code camunda:out}) becomes {@code data.<name>} of the caller.
 */
final class CallStep extends CallActivityBehavior {

    private static final String CASE = "case";

    CallStep(CallableElement called) {
        setCallableElement(called);
    }

    @Override
    protected VariableMap getInputVariables(ActivityExecution caller) {
        CaseData data = CaseData.empty();
        for (Map.Entry<String, Object> handed : getCallableElement().getInputVariables(caller).entrySet()) {
            data = CaseDocument.NAME.equals(handed.getKey()) && handed.getValue() instanceof CaseData whole
                    ? data.merge(whole)
                    : data.with(handed.getKey(), handed.getValue());
        }
        Object about = CaseDocument.read(caller).get(CASE);
        return Variables.createVariables()
                .putValue(CaseDocument.NAME, about == null ? data : data.with(CASE, about));
    }

    /** The called process belongs to the same case: its tasks and steps are found by the same case id. */
    @Override
    protected String getBusinessKey(ActivityExecution caller) {
        return ((ExecutionEntity) caller).getProcessInstance().getBusinessKey();
    }

    @Override
    public void passOutputVariables(ActivityExecution caller, VariableScope called) {
        getCallableElement().getOutputVariables(called).forEach((name, value) -> {
            if (!CaseDocument.NAME.equals(name)) {
                CaseDocument.writeResult(caller, name, value);
            }
        });
    }
}
