package de.laufzettel.promotion;

/** An environment, or a key for one, cannot be taken as given; nothing was changed. */
public final class EnvironmentRefused extends RuntimeException {

    private final Reason reason;

    /** Why not. */
    public enum Reason {
        NAME_TAKEN,
        /** No address, or one with a user, a query or a fragment. */
        ADDRESS,
        /** Tokens travel over TLS only. */
        NOT_HTTPS,
        /** This machine itself, or an address that only its network gives meaning to. */
        LOCAL,
        TOKEN,
        MISSING
    }

    EnvironmentRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
