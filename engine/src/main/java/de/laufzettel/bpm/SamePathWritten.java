package de.laufzettel.bpm;

import java.util.Set;

/** Two steps of one case wrote the same field at the same time; a person must say which value holds. */
public class SamePathWritten extends RuntimeException {

    private final Set<String> paths;

    public SamePathWritten(Set<String> paths) {
        super("Another step of the case wrote the same data meanwhile: " + paths);
        this.paths = Set.copyOf(paths);
    }

    public Set<String> paths() {
        return paths;
    }
}
