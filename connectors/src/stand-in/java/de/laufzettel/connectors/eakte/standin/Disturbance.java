package de.laufzettel.connectors.eakte.standin;

import java.util.Map;

/**
 * What goes wrong with one request.
 *
 * @param done   whether the e-file does what was asked nevertheless
 * @param pause  milliseconds before anything is done
 * @param status of the answer; 0 breaks the connection off without one
 */
public record Disturbance(boolean done, long pause, int status, Map<String, String> headers, String answer) {

    public static Disturbance status(int status) {
        return new Disturbance(false, 0, status, Map.of(), "");
    }

    public static Disturbance tooMany(int retryAfter) {
        return new Disturbance(false, 0, 429, Map.of("Retry-After", String.valueOf(retryAfter)), "");
    }

    public static Disturbance dms(int status) {
        return new Disturbance(false, 0, 400, Map.of("Content-Type", "application/json"),
                "{\"fehlerQuelle\":\"DMS\",\"status\":" + status + ",\"text\":\"Erika Mustermann darf das nicht\"}");
    }

    /** It was done, and nobody is told. */
    public static Disturbance answerLost() {
        return new Disturbance(true, 0, 0, Map.of(), "");
    }

    public static Disturbance connectionLost() {
        return new Disturbance(false, 0, 0, Map.of(), "");
    }

    /** It is done after a while, when the caller may have gone. */
    public static Disturbance slow(long pause) {
        return new Disturbance(true, pause, 200, Map.of(), "");
    }

    public static Disturbance answering(int status, String answer) {
        return new Disturbance(false, 0, status, Map.of("Content-Type", "application/json"), answer);
    }
}
