package de.laufzettel.submission;

/** This service can only be used with an account. */
public final class SignInNeeded extends RuntimeException {

    SignInNeeded() {
        super("This service needs an account");
    }
}
