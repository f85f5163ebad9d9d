package de.laufzettel.delivery;

import de.laufzettel.audit.AuditTrail;
import de.laufzettel.bpm.StepGone;
import de.laufzettel.bpm.StepTransactions;
import de.laufzettel.connectors.spi.Guarantee;
import de.laufzettel.targets.ConnectorRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The second of the two transactions of a hand-over: the end of the try in the ledger, in the process and in the audit
 * trail, or in none of the three. When nothing can be written, the row still says that a try began, and whoever takes the
 * step next asks the target first.
 */
@Component
class Settlement {

    static final String ACTOR = "system:delivery";
    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);
    private static final int TRIES = 3;

    private final Ledger ledger;
    private final StepQueue queue;
    private final StepTransactions transactions;
    private final AuditTrail audit;
    private final ConnectorRegistry connectors;
    private final Pauses pauses;
    private final Clock clock;

    Settlement(Ledger ledger, StepQueue queue, StepTransactions transactions, AuditTrail audit,
            ConnectorRegistry connectors, Pauses pauses, Clock clock) {
        this.ledger = ledger;
        this.queue = queue;
        this.transactions = transactions;
        this.audit = audit;
        this.connectors = connectors;
        this.pauses = pauses;
        this.clock = clock;
    }

    void settle(Attempt attempt, Outcome outcome) {
        for (int tries = 1; ; tries++) {
            try {
                transactions.run(() -> write(attempt, outcome));
                return;
            } catch (Overtaken | StepGone gone) {
                writeLate(attempt, outcome);
                return;
            } catch (RuntimeException e) {
                LOG.warn("{}: its end could not be written ({}), try {}", attempt.row(), e.getClass().getName(), tries);
                if (tries == TRIES) {
                    writeStuck(attempt, outcome, e);
                    return;
                }
            }
        }
    }

    private void write(Attempt attempt, Outcome outcome) {
        String step = attempt.step().id();
        String worker = attempt.workerId();
        if (outcome instanceof Outcome.Delivered delivered) {
            end(attempt, HandoverState.DONE, null, null, null, false);
            queue.complete(step, worker, resultPath(attempt), delivered.result());
        } else if (outcome instanceof Outcome.Refused refused) {
            end(attempt, HandoverState.REJECTED, refused.code(), refused.message(), null, true);
            queue.rejected(step, worker, refused.code(), refused.message());
        } else if (outcome instanceof Outcome.Later later && mayTryAgain(attempt, later)) {
            Duration pause = pauses.after(attempt.number(), later.wish());
            end(attempt, later.lookedUp() ? HandoverState.PENDING : HandoverState.UNKNOWN, "later", later.message(),
                    pause, later.lookedUp());
            queue.retryLater(step, worker, later.message(), pause);
        } else {
            Outcome.Broken broken = asBroken(attempt, outcome);
            end(attempt, HandoverState.DEAD, broken.code(), broken.message(), null, broken.nothingSent());
            queue.incident(step, worker, broken.message());
        }
    }

    private boolean mayTryAgain(Attempt attempt, Outcome.Later later) {
        return attempt.row().attemptsLeft() > 1 && (later.lookedUp() || !canArriveTwice(attempt));
    }

    private boolean canArriveTwice(Attempt attempt) {
        return connectors.operation(attempt.step().topic())
                .map(operation -> operation.guarantee() == Guarantee.AT_LEAST_ONCE).orElse(true);
    }

    private static Outcome.Broken asBroken(Attempt attempt, Outcome outcome) {
        if (outcome instanceof Outcome.Broken broken) {
            return broken;
        }
        Outcome.Later later = (Outcome.Later) outcome;
        return attempt.row().attemptsLeft() > 1
                ? new Outcome.Broken("outcome-unknown", "It may have arrived. " + later.message(), false)
                : new Outcome.Broken("given-up", "Given up after " + attempt.number() + " tries. " + later.message(),
                        later.lookedUp());
    }

    private void end(Attempt attempt, HandoverState state, @Nullable String code, @Nullable String problem,
            @Nullable Duration pause, boolean lookedUp) {
        if (!ledger.end(attempt, state, code, problem, pause == null ? null : clock.instant().plus(pause), lookedUp)) {
            throw new Overtaken(attempt);
        }
        if (state != HandoverState.PENDING && state != HandoverState.UNKNOWN) {
            record(attempt, "hand-over." + state.name().toLowerCase(java.util.Locale.ROOT), code);
        }
    }

    /** The step went away while the target was called, by a cancelled case for example: the ledger tells it nevertheless. */
    private void writeLate(Attempt attempt, Outcome outcome) {
        try {
            transactions.run(() -> {
                if (outcome instanceof Outcome.Delivered) {
                    end(attempt, HandoverState.DONE, "step-gone", "The case had left the step when the receipt came", null,
                            false);
                } else {
                    end(attempt, HandoverState.DEAD, "step-gone", "The case had left the step", null, false);
                }
            });
        } catch (Overtaken overtaken) {
            LOG.info("{}", overtaken.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("{}: its end could not be written ({})", attempt.row(), e.getClass().getName());
        }
    }

    /** The target has it, but the process cannot go on from here: the result waits in the ledger for an operator. */
    private void writeStuck(Attempt attempt, Outcome outcome, RuntimeException cause) {
        if (!(outcome instanceof Outcome.Delivered delivered)) {
            return; // nothing is lost: the lock runs out and the step is offered again
        }
        try {
            transactions.run(() -> {
                String problem = "It was handed over, but the process cannot go on (" + cause.getClass().getSimpleName()
                        + ")";
                if (!ledger.keepResult(attempt, delivered.result(), "process-stuck", problem)) {
                    throw new Overtaken(attempt);
                }
                queue.incident(attempt.step().id(), attempt.workerId(), problem);
                record(attempt, "hand-over.done", "process-stuck");
            });
        } catch (RuntimeException e) {
            LOG.warn("{}: the receipt could not be kept ({}); the target will be asked", attempt.row(),
                    e.getClass().getName());
        }
    }

    private void record(Attempt attempt, String action, @Nullable String code) {
        LedgerRow row = attempt.row();
        Map<String, String> facts = new java.util.HashMap<>(Map.of("key", row.key().toString(), "topic", row.topic(),
                "revision", String.valueOf(row.revision()), "attempts", String.valueOf(attempt.number()),
                "inputs", row.inputsSha256()));
        if (code != null) {
            facts.put("code", code);
        }
        audit.record(ACTOR, action, "case", row.caseId().toString(), facts);
    }

    private static @Nullable String resultPath(Attempt attempt) {
        String path = attempt.step().properties().get("result");
        return path == null || path.isBlank() ? null : path;
    }
}
