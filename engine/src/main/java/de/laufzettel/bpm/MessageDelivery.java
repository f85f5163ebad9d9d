package de.laufzettel.bpm;

import de.laufzettel.bpm.runtime.CaseDocument;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Finds where a case waits for a message, merges what came with it, and goes on from there. */
record MessageDelivery(String caseId, String messageName, CaseData answers) implements Command<Boolean> {

    @Override
    public Boolean execute(CommandContext context) {
        RuntimeService running = context.getProcessEngineConfiguration().getRuntimeService();
        for (ProcessInstance instance : running.createProcessInstanceQuery().processInstanceBusinessKey(caseId).list()) {
            for (EventSubscription waiting : running.createEventSubscriptionQuery().processInstanceId(instance.getId())
                    .eventType(EventType.MESSAGE.name()).eventName(messageName).list()) {
                deliver((EventSubscriptionEntity) waiting);
                return true;
            }
        }
        return false;
    }

    private void deliver(EventSubscriptionEntity waiting) {
        ExecutionEntity execution = waiting.getExecution();
        CaseDocument.write(execution, CaseDocument.read(execution).merge(answers));
        waiting.eventReceived(null, false);
    }
}
