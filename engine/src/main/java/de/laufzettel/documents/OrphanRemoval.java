package de.laufzettel.documents;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Removes files that were stored and never given to a draft or a case, once they are a day old. */
@Component
public class OrphanRemoval {

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
    public int run() {
        List<UUID> orphans = rows.orphansBefore(clock.instant().minus(KEPT), AT_ONCE);
        int removed = (int) orphans.stream().filter(rows::removeOrphan).count();
        if (removed > 0) {
            LOG.info("Removed {} files that belonged to no draft and no case", removed);
        }
        return removed;
    }
}
