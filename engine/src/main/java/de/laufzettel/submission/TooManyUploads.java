package de.laufzettel.submission;

/** One draft has no more files than this. */
public final class TooManyUploads extends RuntimeException {

    private final int allowed;

    TooManyUploads(int allowed) {
        super("The draft has " + allowed + " files already");
        this.allowed = allowed;
    }

    public int allowed() {
        return allowed;
    }
}
