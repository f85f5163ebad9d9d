package de.laufzettel.xdomea;

import java.time.Instant;

/** One line of a history, in words for people: {@code actor} is a name, {@code remark} may be empty. */
record HistoryEntry(Instant at, String actor, String action, String remark) {

    /** Names of people stay out of logs. */
    @Override
    public String toString() {
        return "HistoryEntry[" + at + ", " + action + "]";
    }
}
