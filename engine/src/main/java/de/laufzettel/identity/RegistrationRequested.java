package de.laufzettel.identity;

import java.time.Instant;
import java.util.Locale;

/**
 * A citizen asked for an account. Whoever can send mail sends the link with this token to the address. When the address
 * has an account already, {@code token} is null and the mail says so: the page answers the same in both cases, so that
 * nobody learns from it who has an account.
 */
public record RegistrationRequested(String mail, String displayName, @org.jspecify.annotations.Nullable String token,
        Locale locale, Instant expiresAt) {

    @Override
    public String toString() {
        return "RegistrationRequested[expiresAt=" + expiresAt + "]";
    }
}
