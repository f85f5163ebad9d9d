package de.laufzettel.design.tryout;

import de.laufzettel.library.ServicePackage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The runs that people have open. They live in memory only: each person has a few, and one that nobody touches vanishes. */
@Component
public class TryOuts {

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final int MOST_OF_ONE = 4;
    private static final int MOST = 60;

    private final Trials trials;
    private final Clock clock;
    private final Map<UUID, TryOut> open = new ConcurrentHashMap<>();

    TryOuts(Trials trials, Clock clock) {
        this.trials = trials;
        this.clock = clock;
    }

    /**
     * @param begin the time the case begins at; null for now
     * @throws NotRunnable when the draft cannot be run as it is
     */
    public TryOut begin(ServicePackage service, String owner, Locale locale, @Nullable Instant begin) {
        Instant now = clock.instant();
        TryOut run = new TryOut(trials, owner, service, locale, begin == null ? now : begin, now);
        open.put(run.id(), run);
        closeOldest(open.values().stream().filter(each -> each.owner().equals(owner)).toList(), MOST_OF_ONE);
        closeOldest(List.copyOf(open.values()), MOST);
        return run;
    }

    /** @throws TryOutGone when there is none of this person */
    public TryOut find(UUID id, String owner) {
        TryOut run = open.get(id);
        if (run == null || !run.owner().equals(owner)) {
            throw new TryOutGone();
        }
        run.touch(clock.instant());
        return run;
    }

    public void close(UUID id, String owner) {
        find(id, owner);
        end(id);
    }

    @Scheduled(fixedDelayString = "PT5M")
    void closeIdle() {
        Instant before = clock.instant().minus(IDLE);
        open.values().stream().filter(run -> run.touched().isBefore(before)).map(TryOut::id).toList().forEach(this::end);
    }

    int size() {
        return open.size();
    }

    private void closeOldest(List<TryOut> runs, int most) {
        runs.stream().sorted(Comparator.comparing(TryOut::touched).reversed()).skip(most).map(TryOut::id).toList().forEach(this::end);
    }

    private void end(UUID id) {
        TryOut run = open.remove(id);
        if (run != null) {
            run.close();
        }
    }
}
