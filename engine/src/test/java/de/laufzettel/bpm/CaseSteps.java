package de.laufzettel.bpm;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Waits for where a case arrives, as people and workers would. */
final class CaseSteps {

    static final Set<String> OFFICE = Set.of("steueramt");
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final UserTasks tasks;
    private final ExternalSteps steps;
    private final Processes processes;

    CaseSteps(UserTasks tasks, ExternalSteps steps, Processes processes) {
        this.tasks = tasks;
        this.steps = steps;
        this.processes = processes;
    }

    UserTask task(String caseId, String elementId) {
        return soon(() -> tasks.search(TaskQuery.of("karl", OFFICE).page(0, 500)).tasks().stream()
                .filter(task -> task.caseId().equals(caseId) && task.elementId().equals(elementId)).findFirst().orElse(null));
    }

    ExternalStep step(String topic) {
        return soon(() -> steps.fetchAndLock("worker", Set.of(topic), 1, Duration.ofMinutes(1)).stream().findFirst().orElse(null));
    }

    CaseProgress end(String caseId) {
        return soon(() -> processes.progress(caseId).filter(CaseProgress::ended).orElse(null));
    }

    static <T> T soon(Supplier<T> what) {
        return await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(what::get, Objects::nonNull);
    }

    static <T> T soonPresent(Supplier<Optional<T>> what) {
        return soon(() -> what.get().orElse(null));
    }
}
