package de.laufzettel.bpm;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.Job;

/**
 * The time of one run, and what waits for it. The engine reckons durations from the real time: here they are reckoned from
 * the run's own, which stands still until a timer is fired.
 */
final class SandboxTimers {

    private static final Pattern TIMES = Pattern.compile("R(\\d+)/.*", Pattern.DOTALL);

    private final SandboxEngine engine;
    private final String caseId;
    private final Map<String, Instant> dueByJob = new HashMap<>();
    private final Map<String, Integer> rounds = new HashMap<>();
    private Instant now;

    private record Waiting(JobEntity job, String elementId, boolean atADate) {
    }

    SandboxTimers(SandboxEngine engine, String caseId, Instant now) {
        this.engine = engine;
        this.caseId = caseId;
        this.now = now;
    }

    Instant now() {
        return now;
    }

    void passUntil(Instant then) {
        now = then.isAfter(now) ? then : now;
    }

    /** Ordered by when they are due. */
    List<SandboxState.Timer> waiting() {
        return jobs().stream().filter(waiting -> waiting.job() instanceof TimerEntity)
                .map(waiting -> new SandboxState.Timer(waiting.job().getId(), waiting.elementId(), due(waiting)))
                .sorted(Comparator.comparing(SandboxState.Timer::due).thenComparing(SandboxState.Timer::id)).toList();
    }

    /** Work in the background first, in the order in which it came up; then a timer whose time has come. */
    Optional<String> due() {
        return jobs().stream().filter(waiting -> !(waiting.job() instanceof TimerEntity)).map(waiting -> waiting.job().getId()).min(String::compareTo)
                .or(() -> waiting().stream().filter(timer -> !timer.due().isAfter(now)).map(SandboxState.Timer::id).findFirst());
    }

    void fire(String jobId) {
        Optional<Waiting> timer = jobs().stream().filter(each -> each.job().getId().equals(jobId)).findFirst();
        engine.engine.getManagementService().executeJob(jobId);
        timer.filter(each -> each.job() instanceof TimerEntity).ifPresent(this::endOfCycle);
    }

    /** The engine counts the rounds of a cycle by the real time, in which none has passed. */
    private void endOfCycle(Waiting fired) {
        Matcher times = TIMES.matcher(String.valueOf(((TimerEntity) fired.job()).getRepeat()));
        String place = fired.elementId() + "@" + fired.job().getExecutionId();
        if (times.matches() && rounds.merge(place, 1, Integer::sum) >= Integer.parseInt(times.group(1))) {
            jobs().stream().filter(next -> place.equals(next.elementId() + "@" + next.job().getExecutionId()))
                    .forEach(next -> engine.engine.getManagementService().deleteJob(next.job().getId()));
        }
    }

    private Instant due(Waiting timer) {
        return dueByJob.computeIfAbsent(timer.job().getId(), id -> {
            Instant engines = timer.job().getDuedate() == null ? now : timer.job().getDuedate().toInstant();
            return timer.atADate() || timer.job().getCreateTime() == null ? engines
                    : now.plus(Duration.between(timer.job().getCreateTime().toInstant(), engines));
        });
    }

    private List<Waiting> jobs() {
        List<Job> jobs = engine.engine.getManagementService().createJobQuery().tenantIdIn(caseId).active().list();
        return engine.calls.run(context -> jobs.stream().filter(job -> job.getProcessInstanceId() != null).map(job -> {
            JobEntity entity = (JobEntity) job;
            String element = String.valueOf(entity.getActivityId());
            boolean atADate = engine.deployments.model(job.getProcessDefinitionId()).node(element).map(FlowNode::event)
                    .map(EventTrigger::timerKind).filter("timeDate"::equals).isPresent();
            return new Waiting(entity, element, atADate);
        }).toList());
    }
}
