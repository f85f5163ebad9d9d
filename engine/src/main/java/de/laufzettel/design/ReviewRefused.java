package de.laufzettel.design;

/** Reviewing does not go this way; nothing was changed. */
public final class ReviewRefused extends RuntimeException {

    private final Reason reason;

    /** Why not. */
    public enum Reason {
        /** Who asked, or changed the service last, wanted to approve it. */
        OWN_WORK,
        /** Nobody asked, or somebody decided already. */
        NOT_OPEN,
        /** The service was changed after the request. */
        CHANGED_SINCE
    }

    ReviewRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
