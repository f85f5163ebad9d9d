package de.laufzettel.design;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else saved the same file first. Nothing is lost: the contents of both are here, and the refused one is in
 * the history as well.
 */
public final class SaveConflict extends RuntimeException {

    private final String path;
    private final String savedBy;
    private final Instant savedAt;
    private final long currentRevision;
    private final byte @Nullable [] theirs;
    private final byte @Nullable [] yours;

    SaveConflict(SavedVersion current, long currentRevision, byte @Nullable [] theirs, byte @Nullable [] yours) {
        super(current.path() + " was saved by somebody else at revision " + current.revision());
        this.path = current.path();
        this.savedBy = current.savedBy();
        this.savedAt = current.savedAt();
        this.currentRevision = currentRevision;
        this.theirs = theirs;
        this.yours = yours;
    }

    public String path() {
        return path;
    }

    public String savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public long currentRevision() {
        return currentRevision;
    }

    /** Null when the other one removed the file. */
    public byte @Nullable [] theirs() {
        return theirs;
    }

    /** Null when the refused change was a removal. */
    public byte @Nullable [] yours() {
        return yours;
    }
}
