package de.laufzettel.bpm;

import de.laufzettel.bpm.runtime.CaseDocument;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Something that a run waits for happens to it, and to it alone. */
record SandboxEvent(String eventId, CaseData answers) implements Command<Boolean> {

    @Override
    public Boolean execute(CommandContext context) {
        EventSubscriptionEntity waiting = context.getEventSubscriptionManager().findEventSubscriptionById(eventId);
        if (waiting == null) {
            throw new StepGone(eventId);
        }
        ExecutionEntity execution = waiting.getExecution();
        CaseDocument.write(execution, CaseDocument.read(execution).merge(answers));
        waiting.eventReceived(null, false);
        return true;
    }
}
