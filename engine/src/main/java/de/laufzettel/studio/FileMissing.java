package de.laufzettel.studio;

/** The draft has no file at this path. */
final class FileMissing extends RuntimeException {

    FileMissing(String path) {
        super(path);
    }
}
