package de.laufzettel.bpm;

import de.laufzettel.bpm.runtime.CaseDocument;
import de.laufzettel.bpm.runtime.EngineCalls;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Cases in the engine: begin, look, end. A case is known by our own case id, never by the engine's. */
public class Processes {

    private final RuntimeService running;
    private final HistoryService history;
    private final EngineCalls calls;
    private final ProgressReader progress;
    private final DecisionLog decisions;

    Processes(ProcessEngine engine, EngineCalls calls, Deployments deployments, DecisionLog decisions) {
        this.running = engine.getRuntimeService();
        this.history = engine.getHistoryService();
        this.calls = calls;
        this.progress = new ProgressReader(engine, deployments);
        this.decisions = decisions;
    }

    /**
     * Begins a case in the caller's transaction. The first step runs after the commit, in the background, so that a
     * fault in the model never costs a citizen the submission.
     */
    public void start(String processDefinitionId, String caseId, CaseData data) {
        calls.run(context -> running.startProcessInstanceById(
                processDefinitionId, caseId, Map.<String, Object>of(CaseDocument.NAME, data)));
    }

    /** The case's data now, or as it was at its end; empty when the engine does not know the case (any more). */
    public Optional<CaseData> data(String caseId) {
        return root(caseId).map(HistoricProcessInstance::getId).map(this::data0);
    }

    private CaseData data0(String instanceId) {
        HistoricVariableInstance data = history.createHistoricVariableInstanceQuery()
                .processInstanceId(instanceId).variableName(CaseDocument.NAME).singleResult();
        return data != null && data.getValue() instanceof CaseData found ? found : CaseData.empty();
    }

    /** Where the case is and where it was; empty when the engine does not know the case. */
    public Optional<CaseProgress> progress(String caseId) {
        return root(caseId).map(root -> progress.read(caseId, root, instances(caseId)));
    }

    /** Ends a running case before its time. The reason is kept in the history and must hold no personal data. */
    public void cancel(String caseId, String reason) {
        for (ProcessInstance instance : running.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId).rootProcessInstances().list()) {
            calls.run(context -> {
                running.deleteProcessInstance(instance.getId(), reason);
                return null;
            });
        }
    }

    /** Removes every trace of a case from the engine: running state, history, variables, decision log. */
    public void erase(String caseId) {
        cancel(caseId, "erased");
        List<String> ids = instances(caseId).stream().map(HistoricProcessInstance::getId).toList();
        if (!ids.isEmpty()) {
            history.deleteHistoricProcessInstancesIfExists(ids);
        }
        decisions.erase(caseId);
    }

    /** Delivers a message to the case that waits for it; false when it does not wait for it (now). */
    public boolean message(String caseId, String messageName, CaseData answers) {
        return calls.run(new MessageDelivery(caseId, messageName, answers));
    }

    /**
     * The colleague who has completed the latest of the case's tasks; empty when nobody has. With branches side by side it may be one
     * of another branch: the engine does not say which task led to which step.
     */
    public Optional<String> latestDecider(String caseId) {
        return history.createHistoricTaskInstanceQuery().processInstanceBusinessKey(caseId).finished().taskDeleteReason("completed")
                .taskAssigned().orderByHistoricTaskInstanceEndTime().desc().listPage(0, 1).stream().findFirst()
                .map(HistoricTaskInstance::getAssignee);
    }

    private Optional<HistoricProcessInstance> root(String caseId) {
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId).rootProcessInstances().singleResult());
    }

    private List<HistoricProcessInstance> instances(String caseId) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseId).list();
    }
}
