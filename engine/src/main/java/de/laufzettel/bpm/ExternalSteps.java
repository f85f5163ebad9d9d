package de.laufzettel.bpm;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Connector steps, seen from the worker that carries them out. Each method runs in the caller's transaction or its own. */
public class ExternalSteps {

    /** Locks up to {@code max} steps for this worker. A step whose inputs cannot be evaluated becomes an incident, not a poisoned batch. */
    public List<ExternalStep> fetchAndLock(String workerId, Collection<String> topics, int max, Duration lock) {
        throw new UnsupportedOperationException("in work");
    }

    /** Keeps a lock that would run out. @throws StepGone when it is lost */
    public void extendLock(String stepId, String workerId, Duration lock) {
        throw new UnsupportedOperationException("in work");
    }

    /**
     * Writes the result to {@code data.<resultPath>} and goes on; without a path the result is dropped.
     *
     * @throws StepGone when the step is over or the lock is another worker's
     */
    public void complete(String stepId, String workerId, @Nullable String resultPath, Map<String, Object> result) {
        throw new UnsupportedOperationException("in work");
    }

    /** The target refused: a BPMN error that the model may catch by its code; when nothing catches it, an incident. */
    public void rejected(String stepId, String workerId, String code, String message) {
        throw new UnsupportedOperationException("in work");
    }

    /** Not now: the step is offered again after this time. */
    public void retryLater(String stepId, String workerId, String message, Duration after) {
        throw new UnsupportedOperationException("in work");
    }

    /** Nothing helps without a person. The message is kept and shown to operators: no personal data. */
    public void incident(String stepId, String workerId, String message) {
        throw new UnsupportedOperationException("in work");
    }

    /** Gives the lock back, e.g. at shutdown. */
    public void release(String stepId, String workerId) {
        throw new UnsupportedOperationException("in work");
    }

    /** An operator's word: the step with an incident is offered to workers again. */
    public void resume(String stepId) {
        throw new UnsupportedOperationException("in work");
    }
}
