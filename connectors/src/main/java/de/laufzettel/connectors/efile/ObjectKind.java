package de.laufzettel.connectors.efile;

/** What an id stands for, where the e-file does not say it itself. The words are those of the case workers. */
public enum ObjectKind {
    FILE("Akte"),
    PROCEDURE("Vorgang"),
    INCOMING("Eingang"),
    OUTGOING("Ausgang"),
    INTERNAL("Internes Dokument"),
    CONTENT("Schriftstück");

    private final String word;

    ObjectKind(String word) {
        this.word = word;
    }

    /** What a step says. */
    @Override
    public String toString() {
        return word;
    }
}
