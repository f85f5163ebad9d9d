package de.laufzettel.bpm;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a piece of work that completes a step, with everything that belongs to it (audit, ledger, documents), in one
 * transaction; when another branch of the same case was faster, the whole of it is tried again on the new state.
 */
public class StepTransactions {

    private static final int ATTEMPTS = 8;
    private static final long FIRST_PAUSE_NANOS = 10_000_000;

    private final TransactionTemplate transaction;
    private final ThreadLocal<@Nullable Map<String, CaseData>> firstSeen = new ThreadLocal<>();

    StepTransactions(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    public <T extends @Nullable Object> T run(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get(); // the outermost decides: half a transaction cannot be tried again
        }
        firstSeen.set(new HashMap<>());
        try {
            return attempt(work);
        } finally {
            firstSeen.remove();
        }
    }

    public void run(Runnable work) {
        run(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    private <T extends @Nullable Object> T attempt(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    /** The data a process had when this work saw it first: what differs at a later attempt, another step has written. */
    CaseData firstSeen(String processInstanceId, CaseData now) {
        Map<String, CaseData> seen = firstSeen.get();
        return seen == null ? now : seen.computeIfAbsent(processInstanceId, first -> now);
    }

    private static void pause(int attempt) {
        long longest = FIRST_PAUSE_NANOS << attempt;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(FIRST_PAUSE_NANOS, longest));
    }
}
