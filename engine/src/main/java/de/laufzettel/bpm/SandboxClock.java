package de.laufzettel.bpm;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the engine for try-outs: each run has its own time, bound to the thread that works for it. The engine's own
 * clock is one for the whole program and is never touched.
 */
final class SandboxClock extends Clock {

    private final Clock real;
    private final ThreadLocal<@Nullable Instant> current;

    SandboxClock(Clock real) {
        this(real, new ThreadLocal<>());
    }

    private SandboxClock(Clock real, ThreadLocal<@Nullable Instant> current) {
        this.real = real;
        this.current = current;
    }

    <T extends @Nullable Object> T at(Instant now, Supplier<T> work) {
        current.set(now);
        try {
            return work.get();
        } finally {
            current.remove();
        }
    }

    @Override
    public Instant instant() {
        Instant now = current.get();
        return now == null ? real.instant() : now;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SandboxClock(real.withZone(zone), current);
    }
}
