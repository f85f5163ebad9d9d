package de.laufzettel.commands;

/** The exit status of every command. */
final class Exit {

    /** It ran, and nothing is wrong. */
    static final int FINE = 0;
    /** It ran, and something is wrong with what it looked at. */
    static final int WRONG = 1;
    /** It could not run: wrong arguments, no such folder, no service in it. */
    static final int NOT_RUN = 2;

    private Exit() {
    }
}
