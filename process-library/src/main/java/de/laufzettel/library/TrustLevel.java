package de.laufzettel.library;

/** Levels of trust in an identity, as the Bavarian and the federal citizen accounts name them. */
public enum TrustLevel {
    NONE, LOW, SUBSTANTIAL, HIGH
}
