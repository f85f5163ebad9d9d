package de.laufzettel.design;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Services being drawn. Every save is kept, and nobody overwrites anybody else's work unseen. */
public class ServiceDrafts {

    public List<Draft> all() {
        throw new UnsupportedOperationException();
    }

    public Optional<Draft> find(String serviceId) {
        throw new UnsupportedOperationException();
    }

    public List<DraftFile> files(String serviceId) {
        throw new UnsupportedOperationException();
    }

    public Optional<byte[]> read(String serviceId, String path) {
        throw new UnsupportedOperationException();
    }

    /**
     * Saves one file; {@code null} removes it. Files that others saved meanwhile are no conflict, the same file is.
     *
     * @param expectedRevision the draft's revision that the designer's view of this file comes from
     * @return the draft with its new revision
     * @throws SaveConflict somebody else changed this file since
     * @throws SaveRefused  the content cannot be kept: the reason names the place
     */
    public Draft save(String serviceId, String path, byte @Nullable [] content, long expectedRevision, String savedBy) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    public List<SavedVersion> history(String serviceId, String path) {
        throw new UnsupportedOperationException();
    }

    /** The content at an entry of the history. */
    public Optional<byte[]> read(SavedVersion version) {
        throw new UnsupportedOperationException();
    }
}
