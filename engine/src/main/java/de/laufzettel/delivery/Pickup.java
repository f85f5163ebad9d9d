package de.laufzettel.delivery;

import de.laufzettel.bpm.ExternalStep;
import de.laufzettel.bpm.StepTransactions;
import de.laufzettel.connectors.spi.Guarantee;
import de.laufzettel.delivery.Attempt.Plan;
import de.laufzettel.targets.ConnectorOperation;
import de.laufzettel.targets.ConnectorRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The first of the two transactions of a hand-over: lock steps, write down that a try begins. It must be committed before
 * anything is sent, else a crash would leave no trace of what may have arrived.
 */
@Component
class Pickup {

    private static final Logger LOG = LoggerFactory.getLogger(Pickup.class);

    private final StepQueue queue;
    private final Ledger ledger;
    private final ConnectorRegistry connectors;
    private final StepTransactions transactions;
    private final DeliverySettings settings;

    Pickup(StepQueue queue, Ledger ledger, ConnectorRegistry connectors, StepTransactions transactions,
            DeliverySettings settings) {
        this.transactions = transactions;
        this.queue = queue;
        this.ledger = ledger;
        this.connectors = connectors;
        this.settings = settings;
    }

    List<Attempt> pickUp(String workerId, Collection<String> topics, int max) {
        return transactions.run(() -> {
            List<Attempt> attempts = new ArrayList<>();
            for (ExternalStep step : queue.fetchAndLock(workerId, topics, max, settings.lock())) {
                begin(step, workerId).ifPresent(attempts::add);
            }
            return attempts;
        });
    }

    private Optional<Attempt> begin(ExternalStep step, String workerId) {
        Optional<UUID> caseId = caseId(step);
        if (caseId.isEmpty()) {
            // an incident of this step, not an error of the batch: it would come back with every look for work
            queue.incident(step.id(), workerId, "The step belongs to no case that was submitted here");
            return Optional.empty();
        }
        LedgerRow row = ledger.rowOf(step, caseId.get(), settings.attempts());
        Plan plan = plan(row, connectors.operation(step.topic()).orElseThrow());
        if (!begin(row, plan, workerId)) {
            LOG.warn("{} is another worker's, or over; it is left alone", row);
            return Optional.empty();
        }
        return Optional.of(new Attempt(row, step, plan, row.attempts() + (plan == Plan.FINISH ? 0 : 1), workerId));
    }

    private static Optional<UUID> caseId(ExternalStep step) {
        try {
            return Optional.of(UUID.fromString(step.caseId()));
        } catch (IllegalArgumentException | NullPointerException notOurs) {
            return Optional.empty();
        }
    }

    private boolean begin(LedgerRow row, Plan plan, String workerId) {
        return switch (plan) {
            case FINISH -> ledger.beginFinishing(row, workerId);
            case SEND -> ledger.begin(row, HandoverState.PENDING, workerId);
            case ASK_THEN_SEND, ASK_A_PERSON -> ledger.begin(row, HandoverState.UNKNOWN, workerId);
        };
    }

    static Plan plan(LedgerRow row, ConnectorOperation operation) {
        return switch (row.state()) {
            case PENDING -> row.interrupted() ? whenUnknown(operation) : Plan.SEND;
            case UNKNOWN -> whenUnknown(operation);
            case DONE -> Plan.FINISH;
            // somebody has resumed the step in the engine; what was refused, or surely did not arrive, may be sent
            case REJECTED -> Plan.SEND;
            case DEAD -> row.lookedUp() || !operation.canFind() ? Plan.SEND : Plan.ASK_THEN_SEND;
        };
    }

    private static Plan whenUnknown(ConnectorOperation operation) {
        if (operation.guarantee() == Guarantee.IDEMPOTENT) {
            return Plan.SEND;
        }
        return operation.canFind() ? Plan.ASK_THEN_SEND : Plan.ASK_A_PERSON;
    }
}
