package de.laufzettel.delivery;

import de.laufzettel.audit.AuditTrail;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Finds hand-overs that should have gone on and did not. What the process no longer waits for, because its case was ended, is
 * closed; what it does wait for is named in the log, for a worker of some node should have taken it.
 */
@Component
class ForgottenRows {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenRows.class);
    private static final int AT_ONCE = 100;

    private final LedgerRows rows;
    private final Ledger ledger;
    private final StepQueue queue;
    private final AuditTrail audit;
    private final TransactionOperations transaction;
    private final DeliverySettings settings;
    private final Clock clock;

    ForgottenRows(LedgerRows rows, Ledger ledger, StepQueue queue, AuditTrail audit, TransactionOperations transaction,
            DeliverySettings settings, Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.queue = queue;
        this.audit = audit;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return how many were closed */
    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    int sweep() {
        Duration patience = settings.callLimit().plus(settings.lock()).plus(settings.lock());
        int closed = 0;
        for (LedgerRow row : rows.forgottenBefore(clock.instant().minus(patience), AT_ONCE)) {
            if (queue.isOpen(row)) {
                LOG.warn("{} waits and no worker takes it; is delivery switched off on every node?", row);
            } else if (close(row)) {
                closed++;
            }
        }
        return closed;
    }

    private boolean close(LedgerRow row) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean closed = ledger.close(row, "step-gone", "The case no longer waits for it");
            if (closed) {
                audit.record(Settlement.ACTOR, "hand-over.closed", "case", row.caseId().toString(),
                        Map.of("key", row.key().toString(), "topic", row.topic(), "code", "step-gone"));
            }
            return closed;
        }));
    }
}
