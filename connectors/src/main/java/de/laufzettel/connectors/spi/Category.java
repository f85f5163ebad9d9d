package de.laufzettel.connectors.spi;

/** The groups in which the studio offers connectors. */
public enum Category {
    MESSAGES("Nachrichten", "Messages"),
    DOCUMENTS("Dokumente", "Documents"),
    RECORDS("E-Akte", "Records"),
    DATA("Daten", "Data"),
    PAYMENT("Bezahlen", "Payment"),
    PLACES("Orte", "Places"),
    PROCESSES("Prozesse", "Processes");

    private final String german;
    private final String english;

    Category(String german, String english) {
        this.german = german;
        this.english = english;
    }

    public String de() {
        return german;
    }

    public String en() {
        return english;
    }
}
