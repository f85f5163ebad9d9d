package de.laufzettel.studio;

/** A file of a service is larger than any may be. */
final class FileTooLarge extends RuntimeException {

    private final int limit;

    FileTooLarge(String path, int limit) {
        super(path);
        this.limit = limit;
    }

    int limit() {
        return limit;
    }
}
