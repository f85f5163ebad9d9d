package de.laufzettel.bpm;

import de.laufzettel.bpm.runtime.CaseDocument;
import java.util.List;
import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.EventSubscription;

/** Finds where a case waits for a message, merges what came with it, and goes on from there. */
record MessageDelivery(String caseId, String messageName, CaseData answers) implements Command<Boolean> {

    @Override
    public Boolean execute(CommandContext context) {
        List<EventSubscription> waiting = context.getProcessEngineConfiguration().getRuntimeService()
                .createEventSubscriptionQuery().eventType(EventType.MESSAGE.name()).eventName(messageName).list();
        for (EventSubscription subscription : waiting) {
            EventSubscriptionEntity entity = (EventSubscriptionEntity) subscription;
            ExecutionEntity execution = entity.getExecution();
            if (execution != null && caseId.equals(execution.getProcessInstance().getBusinessKey())) {
                CaseDocument.write(execution, CaseDocument.read(execution).merge(answers));
                entity.eventReceived(null, false);
                return true;
            }
        }
        return false;
    }
}
