package de.laufzettel.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list.
 *
 * @param applicant empty when the application does not say
 * @param holder    display name of who works on it; empty when nobody does
 */
public record TaskRow(String id, String task, String service, String reference, String applicant, Instant since,
        @Nullable Instant due, Urgency urgency, boolean mine, String holder) {

    /** How the deadline stands; shown in words and colour. */
    public enum Urgency {
        NONE, FAR, SOON, OVERDUE
    }
}
