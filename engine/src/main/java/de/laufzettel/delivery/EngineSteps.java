package de.laufzettel.delivery;

import de.laufzettel.bpm.ExternalStep;
import de.laufzettel.bpm.ExternalSteps;
import de.laufzettel.bpm.Processes;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The real queue. */
@Component
class EngineSteps implements StepQueue {

    private final ExternalSteps steps;
    private final Processes processes;

    EngineSteps(ExternalSteps steps, Processes processes) {
        this.steps = steps;
        this.processes = processes;
    }

    @Override
    public List<ExternalStep> fetchAndLock(String workerId, Collection<String> topics, int max, Duration lock) {
        return steps.fetchAndLock(workerId, topics, max, lock);
    }

    @Override
    public void extendLock(String stepId, String workerId, Duration lock) {
        steps.extendLock(stepId, workerId, lock);
    }

    @Override
    public void complete(String stepId, String workerId, @Nullable String resultPath, Map<String, Object> result) {
        steps.complete(stepId, workerId, resultPath, result);
    }

    @Override
    public void rejected(String stepId, String workerId, String code, String message) {
        steps.rejected(stepId, workerId, code, message);
    }

    @Override
    public void retryLater(String stepId, String workerId, String message, Duration after) {
        steps.retryLater(stepId, workerId, message, after);
    }

    @Override
    public void incident(String stepId, String workerId, String message) {
        steps.incident(stepId, workerId, message);
    }

    @Override
    public void resume(String stepId) {
        steps.resume(stepId);
    }

    @Override
    public boolean isOpen(LedgerRow row) {
        return processes.progress(row.caseId().toString())
                .map(progress -> progress.current().stream().anyMatch(step -> step.elementId().equals(row.activityId())))
                .orElse(false);
    }
}
