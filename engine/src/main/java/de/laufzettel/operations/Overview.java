package de.laufzettel.operations;

import java.time.Duration;

/**
 * The figures of the first page.
 *
 * @param open       hand-overs that will be sent or asked for
 * @param dead       hand-overs that a person must look at
 * @param oldestOpen how long the oldest open one has been open
 * @param mailbox    true while mails go into the built-in mailbox
 */
public record Overview(long open, long dead, long done, Duration oldestOpen, long incidents, boolean mailbox) {

    public boolean calm() {
        return dead == 0 && incidents == 0;
    }

    public long oldestMinutes() {
        return oldestOpen.toMinutes();
    }
}
