package de.laufzettel.bpm;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a try-out stands: everything that can happen next.
 *
 * @param now the run's own time
 * @param timers the one that is due first comes first
 * @param failure why it cannot go on; null when it can
 */
public record SandboxState(
        boolean ended,
        Instant now,
        CaseData data,
        List<UserTask> tasks,
        List<ExternalStep> steps,
        List<Timer> timers,
        List<Event> events,
        @Nullable SandboxFailure failure) {

    /** @param due in the run's own time */
    public record Timer(String id, String elementId, Instant due) {
    }

    /** @param kind {@code message}, {@code signal} or {@code conditional} */
    public record Event(String id, String elementId, String kind, String name) {
    }
}
