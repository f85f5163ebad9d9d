package de.laufzettel.forms.logic;

/** A rule that the original cannot evaluate either: an unknown operation, or one given what it cannot work on. */
public final class LogicFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LogicFailed(String message) {
        super(message, null, false, false);
    }
}
