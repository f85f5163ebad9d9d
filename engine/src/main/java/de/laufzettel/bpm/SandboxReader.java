package de.laufzettel.bpm;

import de.laufzettel.bpm.runtime.CaseDocument;
import de.laufzettel.bpm.runtime.StepInputs;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** Reads what one run of the sandbox waits for. */
final class SandboxReader {

    private static final Set<String> FROM_OUTSIDE = Set.of("message", "signal", "conditional");

    private final SandboxEngine engine;
    private final String caseId;

    record Steps(List<ExternalStep> steps, @Nullable SandboxFailure failure) {
    }

    SandboxReader(SandboxEngine engine, String caseId) {
        this.engine = engine;
        this.caseId = caseId;
    }

    boolean ended() {
        return engine.engine.getRuntimeService().createProcessInstanceQuery().tenantIdIn(caseId).count() == 0;
    }

    CaseData data() {
        HistoricProcessInstance root = engine.engine.getHistoryService().createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId).rootProcessInstances().singleResult();
        HistoricVariableInstance data = root == null ? null : engine.engine.getHistoryService().createHistoricVariableInstanceQuery()
                .processInstanceId(root.getId()).variableName(CaseDocument.NAME).singleResult();
        return data != null && data.getValue() instanceof CaseData found ? found : CaseData.empty();
    }

    List<UserTask> tasks() {
        return engine.engine.getTaskService().createTaskQuery().tenantIdIn(caseId).orderByTaskCreateTime().asc().orderByTaskId().asc()
                .list().stream().map(this::task).toList();
    }

    private UserTask task(Task task) {
        Optional<FlowNode> node = engine.deployments.model(task.getProcessDefinitionId()).node(task.getTaskDefinitionKey());
        Set<String> groups = engine.engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId).filter(java.util.Objects::nonNull).collect(Collectors.toSet());
        Date due = task.getDueDate();
        return new UserTask(task.getId(), caseId, task.getProcessDefinitionId(), task.getTaskDefinitionKey(),
                task.getName() == null ? "" : task.getName(), task.getAssignee(), groups, node.flatMap(FlowNode::formKey).orElse(null),
                task.getCreateTime().toInstant(), due == null ? null : due.toInstant(), node.map(FlowNode::properties).orElse(Map.of()));
    }

    /** A step whose inputs cannot be evaluated is there all the same, with a failure. */
    Steps steps() {
        List<String> ids = engine.engine.getExternalTaskService().createExternalTaskQuery().tenantIdIn(caseId).orderById().asc().list()
                .stream().map(task -> task.getId()).toList();
        return engine.calls.run(context -> {
            List<ExternalStep> steps = new ArrayList<>();
            SandboxFailure failure = null;
            for (String id : ids) {
                ExecutionEntity execution = context.getExternalTaskManager().findExternalTaskById(id).getExecution();
                Map<String, Object> inputs = Map.of();
                try {
                    inputs = StepInputs.evaluate(execution);
                } catch (RuntimeException e) {
                    failure = new SandboxFailure(execution.getActivityId(), "expression", String.valueOf(e.getMessage()));
                }
                steps.add(step(context, id, execution, inputs));
            }
            return new Steps(List.copyOf(steps), failure);
        });
    }

    private ExternalStep step(CommandContext context, String id, ExecutionEntity execution, Map<String, Object> inputs) {
        Map<String, String> properties = engine.deployments.model(execution.getProcessDefinitionId()).node(execution.getActivityId())
                .map(FlowNode::properties).orElse(Map.of());
        return new ExternalStep(id, context.getExternalTaskManager().findExternalTaskById(id).getTopicName(), caseId,
                execution.getProcessDefinitionId(), execution.getActivityId(), execution.getActivityInstanceId(), inputs, properties,
                CaseDocument.read(execution));
    }

    List<SandboxState.Event> events() {
        return engine.engine.getRuntimeService().createEventSubscriptionQuery().tenantIdIn(caseId).list().stream()
                .filter(event -> event.getExecutionId() != null && FROM_OUTSIDE.contains(event.getEventType()))
                .map(event -> new SandboxState.Event(event.getId(), String.valueOf(event.getActivityId()), event.getEventType(),
                        event.getEventName() == null ? "" : event.getEventName()))
                .toList();
    }
}
