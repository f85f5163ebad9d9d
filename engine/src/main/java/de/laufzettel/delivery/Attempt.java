package de.laufzettel.delivery;

import de.laufzettel.bpm.ExternalStep;

/**
 * One try at one hand-over: the row as it was picked up, the step it belongs to, and what is to be done.
 *
 * @param number counts the tries of the row; with {@code workerId} it is what a result must show to be written
 */
record Attempt(LedgerRow row, ExternalStep step, Plan plan, int number, String workerId) {

    /** What this try does. */
    enum Plan {
        /** Nothing was sent under this key: send. */
        SEND,
        /** Something may have arrived: ask first. */
        ASK_THEN_SEND,
        /** Something may have arrived, and the target cannot be asked: a person must say. */
        ASK_A_PERSON,
        /** The result is known already: finish the step with it. */
        FINISH
    }
}
