package de.laufzettel.bpm;

import de.laufzettel.bpm.runtime.StepWatch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Writes down what tokens do during one action, and ends the action when it does not end by itself. */
final class SandboxWatch implements StepWatch.Watcher {

    private static final int MOST_STEPS = 2_000;
    private static final int MOST_ROUNDS = 200;
    private static final long LONGEST_NANOS = 10_000_000_000L;

    /** The process runs in a circle, or for too long, without ever waiting. */
    static final class Endless extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Endless(String message) {
            super(message);
        }
    }

    private final LongSupplier nanos;
    private final long until;
    private final List<SandboxMove> moves = new ArrayList<>();
    private final List<SandboxDecision> decisions = new ArrayList<>();
    private int steps;
    private @Nullable String lastEntered;

    SandboxWatch(LongSupplier nanos) {
        this.nanos = nanos;
        this.until = nanos.getAsLong() + LONGEST_NANOS;
    }

    @Override
    public void entered(String elementId) {
        lastEntered = elementId;
        oneMore();
        moves.add(new SandboxMove(SandboxMove.Kind.ENTERED, elementId));
    }

    /** Counts what a case does without waiting. */
    void oneMore() {
        if (++steps > MOST_STEPS || nanos.getAsLong() - until > 0) {
            throw new Endless("more than " + MOST_STEPS + " steps or " + LONGEST_NANOS / 1_000_000_000 + " s");
        }
    }

    @Override
    public void left(String elementId) {
        moves.add(new SandboxMove(SandboxMove.Kind.LEFT, elementId));
    }

    @Override
    public void took(String flowId) {
        moves.add(new SandboxMove(SandboxMove.Kind.TOOK, flowId));
    }

    @Override
    public void repeats(String elementId, long times) {
        lastEntered = elementId;
        if (times > MOST_ROUNDS) {
            throw new Endless(times + " rounds");
        }
    }

    void decided(SandboxDecision decision) {
        decisions.add(decision);
    }

    List<SandboxMove> moves() {
        return List.copyOf(moves);
    }

    List<SandboxDecision> decisions() {
        return List.copyOf(decisions);
    }

    @Nullable String lastEntered() {
        return lastEntered;
    }
}
