package de.laufzettel.connectors.eakte.standin;

/** What the system behind the interface answers with: one of its status codes. */
final class DmsError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    static final int LOCKED = 1;
    static final int NO_PERMISSION = 2;
    static final int INVALID_ADDRESS = 3;
    static final int TOO_MANY_CHILDREN = 4;
    static final int WRONG_CLASS = 5;
    static final int CANCELLED = 6;
    static final int WRONG_ACCESS = 7;
    static final int WRONG_ENTRY = 8;
    static final int NOT_PLAUSIBLE = 9;
    static final int TOO_LARGE = 10;
    static final int UNKNOWN = -1;

    private final int status;

    DmsError(int status) {
        super("DMS status " + status);
        this.status = status;
    }

    int status() {
        return status;
    }
}
