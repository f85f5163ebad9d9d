package de.laufzettel.bpm;

import de.laufzettel.bpm.runtime.CaseDocument;
import de.laufzettel.bpm.runtime.EngineCalls;
import de.laufzettel.bpm.runtime.StepResult;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The work that waits for people. A task that a person may not see does not exist for that person. */
public class UserTasks {

    private final EngineCalls calls;
    private final StepTransactions transactions;
    private final Deployments deployments;
    private final TaskRows rows;

    UserTasks(EngineCalls calls, StepTransactions transactions, Deployments deployments, JdbcClient database) {
        this.calls = calls;
        this.transactions = transactions;
        this.deployments = deployments;
        this.rows = new TaskRows(database, deployments);
    }

    public TaskPage search(TaskQuery query) {
        return rows.search(query);
    }

    /** The task, when this person may see it: assignee, candidate user, or in a candidate group. */
    public Optional<UserTask> find(String taskId, String user, Set<String> groups) {
        return rows.find(taskId, user, groups);
    }

    /** The data of the task's own process (a called process has its own). @throws TaskGone when it is completed */
    public CaseData data(String taskId) {
        return calls.run(context -> CaseDocument.read(load(context, taskId).getExecution()));
    }

    /**
     * Makes the user the one who works on it; claiming one's own task again changes nothing.
     *
     * @throws TaskGone when it is completed or withdrawn
     * @throws TaskTaken when a colleague has it
     */
    public void claim(String taskId, String user) {
        assign(taskId, user, user);
    }

    /** Gives it back to the group. @throws TaskGone when it is completed @throws TaskTaken when a colleague has it */
    public void unclaim(String taskId, String user) {
        assign(taskId, user, null);
    }

    private void assign(String taskId, String user, @Nullable String assignee) {
        transactions.run(() -> calls.run(context -> {
            TaskEntity task = ownOrFree(context, taskId, user);
            task.setAssignee(assignee);
            task.triggerUpdateEvent();
            return task;
        }));
    }

    /**
     * Completes the task; the answers (the form's own fields) are merged at the root of the case's data.
     * In a caller's transaction wrap that in {@link StepTransactions}, so that two branches may finish at once.
     *
     * @throws TaskGone when somebody was faster
     * @throws TaskTaken when a colleague has it
     * @throws SamePathWritten when another step of the case wrote one of the same fields meanwhile
     */
    public void complete(String taskId, String user, Map<String, Object> answers) {
        finish(taskId, user, answers, null);
    }

    /** As above; a field counts as written meanwhile when it is not as in {@code seen}, the data the form was shown with. */
    public void complete(String taskId, String user, Map<String, Object> answers, CaseData seen) {
        finish(taskId, user, answers, seen);
    }

    private void finish(String taskId, String user, Map<String, Object> answers, @Nullable CaseData seen) {
        transactions.run(() -> calls.run(context -> {
            TaskEntity task = ownOrFree(context, taskId, user);
            CaseData first = transactions.firstSeen(task.getProcessInstanceId(), CaseDocument.read(task.getExecution()));
            StepResult.merge(task.getExecution(), answers, seen == null ? first : seen, resultOf(task));
            if (task.getAssignee() == null) {
                task.setAssignee(user); // the history says who did it
            }
            task.complete();
            return task;
        }));
    }

    private String resultOf(TaskEntity task) {
        return deployments.model(task.getProcessDefinitionId()).node(task.getTaskDefinitionKey())
                .flatMap(FlowNode::resultPath).orElse(task.getTaskDefinitionKey());
    }

    private static TaskEntity ownOrFree(CommandContext context, String taskId, String user) {
        TaskEntity task = load(context, taskId);
        if (task.getAssignee() != null && !task.getAssignee().equals(user)) {
            throw new TaskTaken(taskId, task.getAssignee());
        }
        return task;
    }

    private static TaskEntity load(CommandContext context, String taskId) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw new TaskGone(taskId);
        }
        return task;
    }
}
