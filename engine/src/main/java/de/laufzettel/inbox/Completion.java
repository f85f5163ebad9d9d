package de.laufzettel.inbox;

import de.laufzettel.audit.AuditTrail;
import de.laufzettel.bpm.StepTransactions;
import de.laufzettel.bpm.UserTasks;
import de.laufzettel.identity.SignedIn;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Completing a task and writing down who did it: both or neither. */
@Component
class Completion {

    private final UserTasks tasks;
    private final StepTransactions transactions;
    private final AuditTrail audit;

    Completion(UserTasks tasks, StepTransactions transactions, AuditTrail audit) {
        this.tasks = tasks;
        this.transactions = transactions;
        this.audit = audit;
    }

    void complete(OpenTask task, SignedIn who, Map<String, Object> answers) {
        transactions.run(() -> {
            tasks.complete(task.task().id(), who.getUsername(), answers, task.data());
            audit.record(who.accountId().toString(), "task.completed", "case", task.task().caseId(),
                    Map.of("task", task.task().id(), "step", task.task().elementId()));
        });
    }
}
