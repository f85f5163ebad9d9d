package de.laufzettel.bpm;

import java.util.function.Supplier;

/**
 * Runs a piece of work that completes a step, with everything that belongs to it (audit, ledger, documents), in one
 * transaction; when another branch of the same case was faster, the whole of it is tried again on the new state.
 */
public class StepTransactions {

    public <T> T run(Supplier<T> work) {
        throw new UnsupportedOperationException("in work");
    }

    public void run(Runnable work) {
        run(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
