package de.laufzettel.delivery;

import de.laufzettel.bpm.ExternalStep;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The engine's connector steps as this package uses them; a test can stand here for an engine that fails on purpose. */
interface StepQueue {

    List<ExternalStep> fetchAndLock(String workerId, Collection<String> topics, int max, Duration lock);

    void extendLock(String stepId, String workerId, Duration lock);

    void complete(String stepId, String workerId, @Nullable String resultPath, Map<String, Object> result);

    void rejected(String stepId, String workerId, String code, String message);

    void retryLater(String stepId, String workerId, String message, Duration after);

    void incident(String stepId, String workerId, String message);

    void resume(String stepId);

    /** True while the case stands in this step. */
    boolean isOpen(LedgerRow row);
}
