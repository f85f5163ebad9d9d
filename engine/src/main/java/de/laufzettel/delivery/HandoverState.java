package de.laufzettel.delivery;

/** Where a hand-over stands. */
public enum HandoverState {
    /** It will be sent, now or after a pause. */
    PENDING,
    /** It was sent, and nobody knows whether it arrived: the target is asked before anything is sent again. */
    UNKNOWN,
    /** The target has it, by its receipt or by a person's word. */
    DONE,
    /** The target refused it; the process knows, or a person must correct it. */
    REJECTED,
    /** Given up: a person must look. */
    DEAD
}
