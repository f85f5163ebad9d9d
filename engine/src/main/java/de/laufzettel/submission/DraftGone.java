package de.laufzettel.submission;

/** There is no such draft for this owner, or not any more. Pages answer 404, or 409 for the reasons that say so. */
public final class DraftGone extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** Never was, expired, or belongs to somebody else: these three are not told apart. */
        UNKNOWN,
        /** It was submitted already; {@link Submissions#ofDraft} has the reference. */
        SUBMITTED,
        /** The token is of an older state of the answers or of another draft: show the check page again. */
        STALE_TOKEN
    }

    private final Reason reason;

    DraftGone(Reason reason) {
        super("The draft is gone: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
