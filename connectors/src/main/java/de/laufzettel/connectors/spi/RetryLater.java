package de.laufzettel.connectors.spi;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The target cannot do it now: busy, down, a time-out. Whether anything has happened there is unknown unless the connector knows
 * better; the worker asks {@link Lookup} before it sends again.
 */
public final class RetryLater extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration after;

    /**
     * @param after   the target's wish (Retry-After), or zero to leave it to the worker's schedule
     * @param message what happened, for operators; no personal data
     */
    public RetryLater(Duration after, String message) {
        this(after, message, null);
    }

    public RetryLater(Duration after, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.after = after;
    }

    public Duration after() {
        return after;
    }
}
