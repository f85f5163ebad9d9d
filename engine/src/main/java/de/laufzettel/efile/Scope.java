package de.laufzettel.efile;

import java.util.Optional;
import java.util.UUID;

/** What is taken out of the e-file: all of it, one file, or one procedure. */
public record Scope(Kind kind, Optional<UUID> id) {

    /** How much it is. */
    public enum Kind {
        ALL, FILE, PROCEDURE
    }

    public static final Scope ALL = new Scope(Kind.ALL, Optional.empty());

    public static Scope file(UUID id) {
        return new Scope(Kind.FILE, Optional.of(id));
    }

    public static Scope procedure(UUID id) {
        return new Scope(Kind.PROCEDURE, Optional.of(id));
    }
}
