package de.laufzettel.delivery;

import de.laufzettel.bpm.StepGone;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The calls that are under way on this node: how many of which connector, and which take too long. */
final class InFlight {

    private static final Logger LOG = LoggerFactory.getLogger(InFlight.class);

    private final Map<Attempt, Running> running = new ConcurrentHashMap<>();
    private final StepQueue queue;
    private final DeliverySettings settings;
    private final Clock clock;

    InFlight(StepQueue queue, DeliverySettings settings, Clock clock) {
        this.queue = queue;
        this.settings = settings;
        this.clock = clock;
    }

    void add(Attempt attempt) {
        running.put(attempt, new Running(clock.instant(), null));
    }

    void begin(Attempt attempt) {
        running.put(attempt, new Running(clock.instant(), Thread.currentThread()));
    }

    void remove(Attempt attempt) {
        running.remove(attempt);
        Thread.interrupted(); // an interruption that came too late must not hit the next call of this thread
    }

    /** Topics that may have one more call, and how many each of them may at least have. */
    Room roomFor(Collection<String> topics) {
        List<String> open = topics.stream().filter(topic -> count(topic) < settings.threadsPerTopic()).toList();
        int free = settings.threads() - running.size();
        for (String topic : open) {
            free = Math.min(free, (int) (settings.threadsPerTopic() - count(topic)));
        }
        return new Room(open, Math.max(0, free));
    }

    /** Keeps the locks of calls that take their time, and interrupts those that take too much of it. */
    void watch() {
        running.forEach((attempt, run) -> {
            if (run.thread() != null && run.since().plus(settings.callLimit()).isBefore(clock.instant())) {
                LOG.warn("{} took longer than {} and is interrupted", attempt.row(), settings.callLimit());
                run.thread().interrupt();
                return; // and its lock is left to run out, should it not listen
            }
            try {
                queue.extendLock(attempt.step().id(), attempt.workerId(), settings.lock());
            } catch (StepGone gone) {
                LOG.debug("{} is over", attempt.row());
            } catch (RuntimeException e) {
                LOG.warn("{}: its lock could not be renewed ({})", attempt.row(), e.getClass().getName());
            }
        });
    }

    private long count(String topic) {
        return running.keySet().stream().filter(attempt -> attempt.row().topic().equals(topic)).count();
    }

    /** Room for more calls. */
    record Room(List<String> topics, int calls) {
    }

    private record Running(Instant since, @org.jspecify.annotations.Nullable Thread thread) {
    }
}
