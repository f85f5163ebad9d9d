package de.laufzettel.connectors.spi;

/** Something must be put right before it can go on: settings, credentials, the target itself. An incident, with words for the operator. */
public final class Broken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String german;
    private final String english;

    /** Says what happened, at which target, and what to do; no personal data. */
    public Broken(String german, String english) {
        super(both(german, english));
        this.german = german;
        this.english = english;
    }

    public String german() {
        return german;
    }

    public String english() {
        return english;
    }

    /** The ledger keeps one text and does not know who will read it. */
    public static String both(String german, String english) {
        return german + " / " + english;
    }
}
