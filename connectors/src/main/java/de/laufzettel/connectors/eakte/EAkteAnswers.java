package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.EFileRefusals;
import de.laufzettel.connectors.net.HttpAnswer;
import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Rejected;
import de.laufzettel.connectors.spi.RetryLater;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** From the answers of the interface to the ends of a call. */
final class EAkteAnswers {

    private static final Duration LONGEST_WISH = Duration.ofHours(1);

    private EAkteAnswers() {
    }

    static JsonNode json(HttpAnswer answer) {
        byte[] body = good(answer).body();
        if (body.length == 0) {
            return EAkteClient.object();
        }
        try {
            return EAkteClient.JSON.readTree(body);
        } catch (JacksonException unreadable) {
            throw notUnderstood();
        }
    }

    /** The answer as it is when it is a good one. */
    static HttpAnswer good(HttpAnswer answer) {
        int status = answer.status();
        if (status == 200 || status == 204) {
            return answer;
        }
        throw switch (status) {
            case 400 -> refusal(answer);
            case 401, 403 -> new Broken(
                    "Die E-Akte nimmt den technischen Benutzer nicht an (HTTP " + status + "). Bitte technical-user und password des Ziels prüfen.",
                    "The e-file does not accept the technical user (HTTP " + status + "). Please check technical-user and password of the target.");
            case 413 -> new Rejected(EFileRefusals.TOO_LARGE, EAkteStatus.TOO_LARGE.message());
            case 408, 429, 500, 502, 503, 504 -> new RetryLater(wish(answer), Broken.both(
                    "Die E-Akte ist gerade gestört oder überlastet (HTTP " + status + ").",
                    "The e-file is disturbed or busy at the moment (HTTP " + status + ")."));
            default -> new Broken(
                    "Unter der Adresse des Ziels antwortet keine E-Akte (HTTP " + status + "; Umleitungen werden nicht verfolgt). Bitte die Adresse prüfen.",
                    "No e-file answers at the target's address (HTTP " + status + "; redirects are not followed). Please check the address.");
        };
    }

    private static RuntimeException refusal(HttpAnswer answer) {
        try {
            JsonNode status = EAkteClient.JSON.readTree(answer.body()).path("status");
            if (status.isInt()) {
                return EAkteStatus.of(status.intValue()).end();
            }
        } catch (JacksonException unreadable) {
            // told like an answer without a status
        }
        return new Broken("Die E-Akte lehnt den Aufruf ab, ohne einen Grund zu nennen (HTTP 400).",
                "The e-file refuses the call without a reason (HTTP 400).");
    }

    private static Duration wish(HttpAnswer answer) {
        return answer.header("retry-after").filter(seconds -> seconds.matches("[0-9]{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .map(wish -> wish.compareTo(LONGEST_WISH) > 0 ? LONGEST_WISH : wish)
                .orElse(Duration.ZERO);
    }

    /** A good status with an answer that says nothing: something was done, so the e-file is asked before it is sent again. */
    static RetryLater notUnderstood() {
        return new RetryLater(Duration.ZERO, Broken.both("Die Antwort der E-Akte ist nicht zu lesen.", "The answer of the e-file cannot be read."));
    }

    /** An id that the e-file must have given. */
    static String id(JsonNode answer, String field) {
        String id = answer.path(field).asString("");
        if (!Coo.isOne(id)) {
            throw notUnderstood();
        }
        return id;
    }
}
