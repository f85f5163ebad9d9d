package de.laufzettel.identity;

import java.io.Serial;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many failed attempts; the password was not looked at. The page says how long to wait. */
public final class SignInThrottled extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Duration retryAfter;

    SignInThrottled(Duration retryAfter) {
        super("Too many attempts");
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
