package de.laufzettel.promotion;

import de.laufzettel.design.Problem;
import java.util.List;

/** The other installation did not do what it was asked for; nothing was changed there, unless it did not answer in time. */
public final class PromotionFailed extends RuntimeException {

    private final Reason reason;
    private final List<Problem> problems;

    /** Why not. */
    public enum Reason {
        /** No connection: the name, the network, or the certificate. */
        UNREACHABLE,
        /** It may have been done nevertheless: look before trying again. */
        NO_ANSWER_IN_TIME,
        /** The token is not known there (any more). */
        NOT_ALLOWED,
        /** Something answers, but not the receiving end of this program. */
        NOT_LAUFZETTEL,
        /** It is Laufzettel, but something went wrong over there. */
        FAILED_THERE,
        /** The service has problems there, such as a connector that is not installed. */
        NOT_PUBLISHED,
        /** The content has another SHA-256 over there: it was changed on the way. */
        OTHER_BYTES,
        VERSION_MISSING
    }

    PromotionFailed(Reason reason, List<Problem> problems) {
        super(reason.name());
        this.reason = reason;
        this.problems = List.copyOf(problems);
    }

    PromotionFailed(Reason reason) {
        this(reason, List.of());
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong with the service over there; empty when that is not the reason. */
    public List<Problem> problems() {
        return problems;
    }
}
