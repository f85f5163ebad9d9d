package de.laufzettel.submission;

import java.io.Serial;
import org.springframework.security.authentication.InsufficientAuthenticationException;

/** This service can only be used with an account. Thrown to the security chain, it leads to the sign-in page and back. */
public final class SignInNeeded extends InsufficientAuthenticationException {

    @Serial
    private static final long serialVersionUID = 1;

    SignInNeeded() {
        super("This service needs an account");
    }
}
