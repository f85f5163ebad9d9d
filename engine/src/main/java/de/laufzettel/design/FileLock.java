package de.laufzettel.design;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file that somebody is changing right now. @param request who would like to, and since when */
public record FileLock(String path, String tab, String account, Instant takenAt, @Nullable Request request) {

    /** A wish to be handed the file. */
    public record Request(String tab, String account, Instant askedAt) {
    }

    /** Their own other tab is not somebody else. */
    public boolean isHeldByAnotherThan(String otherAccount) {
        return !account.equals(otherAccount);
    }
}
