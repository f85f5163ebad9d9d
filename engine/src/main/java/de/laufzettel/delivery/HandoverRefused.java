package de.laufzettel.delivery;

/** What was asked for a hand-over is not allowed in its state. The code names the sentence ({@code delivery.refused.<code>}). */
public class HandoverRefused extends RuntimeException {

    private final String code;

    HandoverRefused(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
