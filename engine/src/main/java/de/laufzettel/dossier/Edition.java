package de.laufzettel.dossier;

import java.time.Instant;

/** Which version of a service a document shows, and when it was made. @param version in words, in the reader's language */
public record Edition(String version, Instant madeAt) {
}
