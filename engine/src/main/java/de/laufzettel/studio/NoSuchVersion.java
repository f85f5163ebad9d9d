package de.laufzettel.studio;

/** There is no version of this name. */
final class NoSuchVersion extends RuntimeException {

    NoSuchVersion(String version) {
        super(version);
    }
}
