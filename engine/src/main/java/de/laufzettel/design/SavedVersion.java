package de.laufzettel.design;

import java.time.Instant;

/**
 * One entry of a draft's history: at this revision somebody saved, removed, or could not save the file because somebody
 * else had been faster. Contents that lost a conflict are kept here too.
 */
public record SavedVersion(long id, long revision, String path, Kind kind, Instant savedAt, String savedBy) {

    /** What happened to the file. */
    public enum Kind {
        SAVED, REMOVED, CONFLICT
    }
}
