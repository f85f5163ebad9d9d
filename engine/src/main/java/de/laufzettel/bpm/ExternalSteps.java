package de.laufzettel.bpm;

import de.laufzettel.bpm.runtime.CaseDocument;
import de.laufzettel.bpm.runtime.EngineCalls;
import de.laufzettel.bpm.runtime.ErrorCatchers;
import de.laufzettel.bpm.runtime.StepInputs;
import de.laufzettel.bpm.runtime.StepResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.externaltask.ExternalTaskQueryBuilder;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.jspecify.annotations.Nullable;

/** Connector steps, seen from the worker that carries them out. Each method runs in the caller's transaction or its own. */
public class ExternalSteps {

    private final ExternalTaskService tasks;
    private final EngineCalls calls;
    private final StepTransactions transactions;

    ExternalSteps(ProcessEngine engine, EngineCalls calls, StepTransactions transactions) {
        this.tasks = engine.getExternalTaskService();
        this.calls = calls;
        this.transactions = transactions;
    }

    /** Locks up to {@code max} steps for this worker. A step whose inputs cannot be evaluated becomes an incident, not a poisoned batch. */
    public List<ExternalStep> fetchAndLock(String workerId, Collection<String> topics, int max, Duration lock) {
        Set<String> wanted = new HashSet<>(topics);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return transactions.run(() -> {
            // a command of its own: when it is flushed, what another worker was faster with is taken out of the list
            List<LockedExternalTask> locked = locked(workerId, wanted, max, lock);
            return calls.run(context -> {
                List<ExternalStep> steps = new ArrayList<>();
                locked.forEach(task -> describe(context, task, steps::add));
                return steps;
            });
        });
    }

    private List<LockedExternalTask> locked(String workerId, Set<String> topics, int max, Duration lock) {
        ExternalTaskQueryBuilder fetch = tasks.fetchAndLock(max, workerId);
        for (String topic : topics) {
            fetch.topic(topic, lock.toMillis()).includeExtensionProperties();
        }
        return fetch.execute();
    }

    private static void describe(CommandContext context, LockedExternalTask task, Consumer<ExternalStep> found) {
        ExternalTaskEntity entity = context.getExternalTaskManager().findExternalTaskById(task.getId());
        ExecutionEntity execution = entity.getExecution();
        try {
            found.accept(new ExternalStep(task.getId(), task.getTopicName(),
                    execution.getProcessInstance().getBusinessKey(), task.getProcessDefinitionId(), task.getActivityId(),
                    task.getActivityInstanceId(), StepInputs.evaluate(execution),
                    task.getExtensionProperties() == null ? Map.of() : task.getExtensionProperties(),
                    CaseDocument.read(execution)));
        } catch (RuntimeException e) {
            entity.failed("The step's inputs cannot be evaluated. " + e.getMessage(), null, 0, 0, null, null);
        }
    }

    /** Keeps a lock that would run out. @throws StepGone when it is lost */
    public void extendLock(String stepId, String workerId, Duration lock) {
        with(stepId, workerId, step -> step.extendLock(lock.toMillis()));
    }

    /**
     * Writes the result to {@code data.<resultPath>} and goes on; without a path the result is dropped.
     *
     * @throws StepGone when the step is over or the lock is another worker's
     * @throws SamePathWritten when another step wrote below the same path at the same time
     */
    public void complete(String stepId, String workerId, @Nullable String resultPath, Map<String, Object> result) {
        with(stepId, workerId, step -> {
            ExecutionEntity execution = step.getExecution();
            CaseData seen = transactions.firstSeen(step.getProcessInstanceId(), CaseDocument.read(execution));
            if (resultPath != null) {
                StepResult.put(execution, resultPath, result, seen);
            }
            step.complete(null, null);
        });
    }

    /** The target refused: a BPMN error that the model may catch by its code; when nothing catches it, an incident. */
    public void rejected(String stepId, String workerId, String code, String message) {
        with(stepId, workerId, step -> {
            if (ErrorCatchers.exist(step.getExecution(), code)) {
                step.bpmnError(code, message, null);
            } else {
                step.failed("Rejected (" + code + "), and the model does not catch it. " + message, null, 0, 0, null, null);
            }
        });
    }

    /** Not now: the step is offered again after this time. */
    public void retryLater(String stepId, String workerId, String message, Duration after) {
        with(stepId, workerId, step -> step.failed(message, null, 1, after.toMillis(), null, null));
    }

    /** Nothing helps without a person. The message is kept and shown to operators: no personal data. */
    public void incident(String stepId, String workerId, String message) {
        with(stepId, workerId, step -> step.failed(message, null, 0, 0, null, null));
    }

    /** Gives the lock back, e.g. at shutdown. */
    public void release(String stepId, String workerId) {
        with(stepId, workerId, ExternalTaskEntity::unlock);
    }

    /** An operator's word: the step with an incident is offered to workers again. @throws StepGone when it is over */
    public void resume(String stepId) {
        transactions.run(() -> calls.run(context -> {
            ExternalTaskEntity step = load(context, stepId);
            step.setRetriesAndManageIncidents(1);
            step.unlock();
            return step;
        }));
    }

    private void with(String stepId, String workerId, Consumer<ExternalTaskEntity> work) {
        transactions.run(() -> calls.run(context -> {
            ExternalTaskEntity step = load(context, stepId);
            if (!workerId.equals(step.getWorkerId())) {
                throw new StepGone(stepId);
            }
            work.accept(step);
            return step;
        }));
    }

    private static ExternalTaskEntity load(CommandContext context, String stepId) {
        ExternalTaskEntity step = context.getExternalTaskManager().findExternalTaskById(stepId);
        if (step == null) {
            throw new StepGone(stepId);
        }
        return step;
    }
}
