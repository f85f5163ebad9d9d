package de.laufzettel.bpm;

import de.laufzettel.bpm.runtime.CaseDocument;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One case in the sandbox. Each action goes on until the case waits again, in the thread that asks for it; one thread at a
 * time. What fails leaves the case where it was before the failing step.
 */
public final class SandboxCase implements AutoCloseable {

    private static final String WORKER = "try-out";
    /** An engine's lock on a step would run out while a person thinks. */
    private static final long LOCK_MILLIS = 1_000L * 60 * 60 * 24 * 365;

    private final SandboxEngine engine;
    private final DeployedProcess deployed;
    private final SandboxTimers timers;
    private final SandboxReader reader;
    private @Nullable SandboxTurn beginning;
    private @Nullable SandboxFailure failure;
    private boolean closed;

    private SandboxCase(SandboxEngine engine, String caseId, DeployedProcess deployed, Instant now) {
        this.engine = engine;
        this.deployed = deployed;
        this.reader = new SandboxReader(engine, caseId);
        this.timers = new SandboxTimers(engine, caseId, now);
    }

    static SandboxCase begin(SandboxEngine engine, String caseId, byte[] bpmn, Map<String, byte[]> decisions, CaseData data, Instant now) {
        SandboxCase begun = new SandboxCase(engine, caseId, engine.deployments.deployFor(caseId, bpmn, decisions), now);
        begun.beginning = begun.act(() -> engine.engine.getRuntimeService().startProcessInstanceById(
                begun.deployed.processDefinitionId(), caseId, Map.<String, Object>of(CaseDocument.NAME, data)));
        return begun;
    }

    /** What the start brought about. */
    public SandboxTurn beginning() {
        return java.util.Objects.requireNonNull(beginning);
    }

    /** The data a task's form is filled with: a called process has its own. */
    public CaseData dataOf(String taskId) {
        return engine.tasks.data(taskId);
    }

    public SandboxTurn complete(String taskId, String who, Map<String, Object> answers) {
        return act(() -> engine.tasks.complete(taskId, who, answers));
    }

    /** The connector's result, as if the target had done its work. */
    public SandboxTurn succeed(String stepId, @Nullable String resultPath, Map<String, Object> result) {
        return act(() -> {
            lock(stepId);
            engine.steps.complete(stepId, WORKER, resultPath, result);
        });
    }

    /** The target refuses. When nothing in the model catches the code, the case stands still, as a real one would. */
    public SandboxTurn reject(String stepId, String code, String message) {
        SandboxTurn turn = act(() -> {
            lock(stepId);
            engine.steps.rejected(stepId, WORKER, code, message);
        });
        Optional<ExternalStep> still = turn.state().steps().stream().filter(step -> step.id().equals(stepId)).findFirst();
        if (still.isEmpty() || failure != null) {
            return turn;
        }
        failure = new SandboxFailure(still.get().activityId(), "uncaught-error", code);
        return new SandboxTurn(turn.moves(), turn.decisions(), state());
    }

    /** Time passes until the first timer is due; nothing happens when none waits. */
    public SandboxTurn fireNextTimer() {
        Optional<SandboxState.Timer> first = timers.waiting().stream().findFirst();
        first.ifPresent(timer -> timers.passUntil(timer.due()));
        return act(() -> first.ifPresent(timer -> timers.fire(timer.id())));
    }

    /** A message or signal that the case waits for. */
    public SandboxTurn happen(String eventId, Map<String, Object> answers) {
        return act(() -> engine.calls.run(new SandboxEvent(eventId, CaseData.of(answers))));
    }

    public SandboxState state() {
        return engine.clock.at(timers.now(), () -> {
            boolean ended = reader.ended();
            SandboxReader.Steps steps = ended ? new SandboxReader.Steps(List.of(), null) : reader.steps();
            return new SandboxState(ended, timers.now(), reader.data(), ended ? List.of() : reader.tasks(), steps.steps(),
                    ended ? List.of() : timers.waiting(), ended ? List.of() : reader.events(),
                    failure == null ? steps.failure() : failure);
        });
    }

    private SandboxTurn act(Runnable action) {
        if (closed) {
            throw new IllegalStateException("The run is over");
        }
        SandboxWatch watch = new SandboxWatch(System::nanoTime);
        failure = null;
        try {
            engine.watched(watch, timers.now(), action);
            goOn(watch);
        } catch (SamePathWritten | TaskGone | StepGone overtaken) {
            throw overtaken;
        } catch (RuntimeException e) {
            failure = SandboxFailures.of(e, watch.lastEntered());
        }
        return new SandboxTurn(watch.moves(), watch.decisions(), state());
    }

    /** Background work is done here and now, in its order, and so is what is due already. */
    private void goOn(SandboxWatch watch) {
        for (Optional<String> next = timers.due(); next.isPresent(); next = timers.due()) {
            String job = next.get();
            watch.oneMore();
            engine.watched(watch, timers.now(), () -> timers.fire(job));
        }
    }

    private void lock(String stepId) {
        engine.engine.getExternalTaskService().lock(stepId, WORKER, LOCK_MILLIS);
    }

    /** Leaves nothing behind. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            engine.forget(deployed.deploymentId());
        }
    }
}
