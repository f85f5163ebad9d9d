package de.laufzettel.promotion;

/** What was brought cannot be taken or released; nothing was changed. */
public final class ArrivalRefused extends RuntimeException {

    private final Reason reason;

    /** Why not. */
    public enum Reason {
        /** The content has another SHA-256 than was announced. */
        OTHER_BYTES,
        /** The package is of another service than the address says. */
        OTHER_SERVICE,
        /** Whoever sent it wants to release it too. */
        OWN_WORK,
        /** It was released or declined already. */
        MISSING
    }

    ArrivalRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
