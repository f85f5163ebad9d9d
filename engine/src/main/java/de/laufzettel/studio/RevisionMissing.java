package de.laufzettel.studio;

/** A write that does not say what it changes could overwrite somebody's work. */
final class RevisionMissing extends RuntimeException {
}
