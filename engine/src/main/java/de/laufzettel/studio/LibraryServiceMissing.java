package de.laufzettel.studio;

/** The library has no service of this id. */
final class LibraryServiceMissing extends RuntimeException {

    LibraryServiceMissing(String id) {
        super("The library has no service " + id);
    }
}
