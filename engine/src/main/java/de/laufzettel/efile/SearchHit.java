package de.laufzettel.efile;

import java.util.UUID;

/** Something that was found; {@code kind} says what {@code id} is of. */
public record SearchHit(Kind kind, UUID id, String reference, String title) {

    /** The levels at which a search can find. */
    public enum Kind {
        FILE, PROCEDURE, DOCUMENT
    }
}
