package de.laufzettel.documents;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes files that were stored and never given to a draft or a case, once they are a day old. */
@Component
class OrphanRemoval {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanRemoval.class);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int AT_ONCE = 200;

    private final DocumentRows rows;
    private final Clock clock;

    OrphanRemoval(DocumentRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Removes up to two hundred; the number removed. Several nodes may do it at once. */
    @Scheduled(fixedDelay = 10, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    int run() {
        List<UUID> orphans = rows.orphansBefore(clock.instant().minus(KEPT), AT_ONCE);
        int removed = (int) orphans.stream().filter(rows::removeOrphan).count();
        if (removed > 0) {
            LOG.info("Removed {} files that belonged to no draft and no case", removed);
        }
        return removed;
    }
}
