package de.laufzettel.delivery;

import de.laufzettel.audit.AuditTrail;
import de.laufzettel.bpm.Deployments;
import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.StepGone;
import de.laufzettel.bpm.StepTransactions;
import de.laufzettel.connectors.spi.Guarantee;
import de.laufzettel.targets.ConnectorOperation;
import de.laufzettel.targets.ConnectorRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The ledger for people: what was handed over, what was not, and what can be done about it. */
@Service
public class Handovers {

    /** Rows of a page of {@link #inState}. */
    public static final int PAGE = LedgerRows.PAGE;

    private final LedgerRows rows;
    private final Ledger ledger;
    private final StepQueue queue;
    private final StepTransactions transactions;
    private final ConnectorRegistry connectors;
    private final Deployments models;
    private final AuditTrail audit;
    private final DeliverySettings settings;
    private final DeliveryWorker worker;
    private final Clock clock;

    Handovers(LedgerRows rows, Ledger ledger, StepQueue queue, StepTransactions transactions,
            ConnectorRegistry connectors, Deployments models, AuditTrail audit, DeliverySettings settings, DeliveryWorker worker,
            Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.queue = queue;
        this.transactions = transactions;
        this.connectors = connectors;
        this.models = models;
        this.audit = audit;
        this.settings = settings;
        this.worker = worker;
        this.clock = clock;
    }

    /** Newest first, {@value #PAGE} a page counted from 0. */
    public List<Handover> inState(HandoverState state, int page) {
        return rows.inState(state, page).stream().map(this::forPeople).toList();
    }

    public Map<HandoverState, Long> counts() {
        return rows.counts();
    }

    public Optional<Handover> find(UUID key) {
        return rows.find(key).map(this::forPeople);
    }

    /** All hand-overs of a case, oldest first. */
    public List<Handover> ofCase(UUID caseId) {
        return rows.ofCase(caseId).stream().map(this::forPeople).toList();
    }

    /** What was, or would be, sent: for the person who corrects it. It holds personal data; empty when it is done. */
    public Map<String, Object> inputs(UUID key) {
        return rows.find(key).map(LedgerRow::inputs).orElse(Map.of());
    }

    /**
     * Tries a dead hand-over again, with the same key. Where the target can be asked, it is asked first.
     *
     * @throws HandoverRefused when it is not dead, or its case has gone on
     */
    public void retry(UUID key, String actor) {
        LedgerRow row = inState(key, HandoverState.DEAD);
        // a person's word: what cannot be asked for is sent, what can is asked for
        HandoverState next = row.lookedUp() || guaranteeOf(row) == Guarantee.AT_LEAST_ONCE ? HandoverState.PENDING
                : HandoverState.UNKNOWN;
        change(row, "hand-over.retried", actor, () -> ledger.decide(row, next, settings.attempts(), null, null));
    }

    /**
     * Sends other inputs instead: a new revision with a new key. Allowed from REJECTED, or from DEAD when surely nothing
     * arrived; where the target cannot be asked, a person must have looked and say so in {@code word}.
     *
     * @return the key of the new revision
     */
    public UUID correct(UUID key, Map<String, Object> inputs, String word, String actor) {
        LedgerRow row = inState(key, HandoverState.REJECTED, HandoverState.DEAD);
        if (row.state() == HandoverState.DEAD && !row.lookedUp()) {
            if (guaranteeOf(row) == Guarantee.LOOKUP) {
                throw new HandoverRefused("not-looked-up", "Whether hand-over " + key + " arrived is unknown; try it again, "
                        + "then the target is asked first");
            }
            if (word.isBlank()) {
                throw new HandoverRefused("word-needed", "Hand-over " + key + " may have arrived and the target cannot be "
                        + "asked; say who looked there and what was found");
            }
        }
        connectors.operation(row.topic()).orElseThrow().check(inputs);
        return change(row, "hand-over.corrected", actor, () -> Objects.requireNonNull(
                ledger.revise(row, inputs, settings.attempts(), word.isBlank() ? null : word).key()));
    }

    /** A person did by hand what the program could not; the process goes on with {@code result}. */
    public void markDone(UUID key, Map<String, Object> result, String reason, String actor) {
        LedgerRow row = inState(key, HandoverState.DEAD, HandoverState.REJECTED);
        if (reason.isBlank()) {
            throw new HandoverRefused("reason-needed", "Say what was done by hand for hand-over " + key);
        }
        change(row, "hand-over.done-by-hand", actor,
                () -> ledger.decide(row, HandoverState.DONE, 0, result, reason));
    }

    /** How long the oldest open hand-over has been open; zero when none is. */
    public Duration oldestOpen() {
        return rows.oldestOpen().map(began -> Duration.between(began, clock.instant()))
                .filter(open -> !open.isNegative()).orElse(Duration.ZERO);
    }

    private <T> T change(LedgerRow row, String action, String actor, java.util.function.Supplier<T> change) {
        try {
            T changed = transactions.run(() -> {
                T result = change.get();
                if (Boolean.FALSE.equals(result)) {
                    throw new HandoverRefused("changed-meanwhile", "Hand-over " + row.key() + " has changed meanwhile");
                }
                queue.resume(row.stepId());
                audit.record(actor, action, "case", row.caseId().toString(),
                        Map.of("key", row.key().toString(), "topic", row.topic()));
                return result;
            });
            worker.wake();
            return changed;
        } catch (StepGone gone) {
            throw new HandoverRefused("process-went-on", "The case of hand-over " + row.key()
                    + " has left the step; there is nothing left to do here");
        }
    }

    private Handover forPeople(LedgerRow row) {
        return row.forPeople(models.model(row.processDefinitionId()).node(row.activityId()).map(FlowNode::name)
                .filter(name -> !name.isBlank()).orElse(row.activityId()));
    }

    private LedgerRow inState(UUID key, HandoverState... allowed) {
        LedgerRow row = rows.find(key).orElseThrow(
                () -> new HandoverRefused("unknown", "There is no hand-over " + key));
        if (!List.of(allowed).contains(row.state())) {
            throw new HandoverRefused("wrong-state", "Hand-over " + key + " is " + row.state());
        }
        return row;
    }

    private Guarantee guaranteeOf(LedgerRow row) {
        return connectors.operation(row.topic()).map(ConnectorOperation::guarantee).orElse(Guarantee.AT_LEAST_ONCE);
    }
}
