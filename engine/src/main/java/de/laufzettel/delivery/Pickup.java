package de.laufzettel.delivery;

import de.laufzettel.bpm.ExternalStep;
import de.laufzettel.connectors.spi.Guarantee;
import de.laufzettel.delivery.Attempt.Plan;
import de.laufzettel.targets.ConnectorOperation;
import de.laufzettel.targets.ConnectorRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first of the two transactions of a hand-over: lock steps, write down that a try begins. It must be committed before
 * anything is sent, else a crash would leave no trace of what may have arrived.
 */
@Component
class Pickup {

    private final StepQueue queue;
    private final Ledger ledger;
    private final ConnectorRegistry connectors;
    private final DeliverySettings settings;

    Pickup(StepQueue queue, Ledger ledger, ConnectorRegistry connectors, DeliverySettings settings) {
        this.queue = queue;
        this.ledger = ledger;
        this.connectors = connectors;
        this.settings = settings;
    }

    @Transactional
    List<Attempt> pickUp(String workerId, Collection<String> topics, int max) {
        List<Attempt> attempts = new ArrayList<>();
        for (ExternalStep step : queue.fetchAndLock(workerId, topics, max, settings.lock())) {
            LedgerRow row = ledger.rowOf(step, UUID.fromString(step.caseId()), settings.attempts());
            Plan plan = plan(row, connectors.operation(step.topic()).orElseThrow());
            if (plan != Plan.FINISH) {
                ledger.begin(row, plan == Plan.SEND ? HandoverState.PENDING : HandoverState.UNKNOWN, workerId);
            } else {
                ledger.beginFinishing(row, workerId);
            }
            attempts.add(new Attempt(row, step, plan, row.attempts() + (plan == Plan.FINISH ? 0 : 1), workerId));
        }
        return attempts;
    }

    static Plan plan(LedgerRow row, ConnectorOperation operation) {
        return switch (row.state()) {
            case PENDING -> row.interrupted() ? whenUnknown(operation) : Plan.SEND;
            case UNKNOWN -> whenUnknown(operation);
            case DONE -> row.decidedResult() == null ? Plan.ASK_A_PERSON : Plan.FINISH;
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
