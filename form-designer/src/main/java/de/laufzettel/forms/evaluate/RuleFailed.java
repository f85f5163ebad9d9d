package de.laufzettel.forms.evaluate;

/** A rule given a value it cannot judge. */
final class RuleFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    RuleFailed() {
        super("rule cannot judge the value", null, false, false);
    }
}
