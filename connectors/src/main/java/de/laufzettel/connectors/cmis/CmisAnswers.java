package de.laufzettel.connectors.cmis;

import de.laufzettel.connectors.efile.EFileRefusals;
import de.laufzettel.connectors.net.HttpAnswer;
import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Rejected;
import de.laufzettel.connectors.spi.RetryLater;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * From the answers of a repository to the ends of a call. The exception of CMIS decides where there is one, else the status. What the repository
 * says in words is not repeated: it may name people.
 */
final class CmisAnswers {

    private static final Duration LONGEST_WISH = Duration.ofHours(1);

    private CmisAnswers() {
    }

    static JsonNode json(HttpAnswer answer) {
        byte[] body = good(answer).body();
        try {
            JsonNode json = body.length == 0 ? CmisClient.JSON.createObjectNode() : CmisClient.JSON.readTree(body);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException unreadable) {
            // told below, like an answer that is no object
        }
        throw notUnderstood();
    }

    static HttpAnswer good(HttpAnswer answer) {
        if (answer.status() >= 200 && answer.status() < 300) {
            return answer;
        }
        String exception = exception(answer);
        throw exception.isEmpty() ? byStatus(answer) : byException(exception, answer);
    }

    /** The exception's name in CMIS, empty when the answer has none. */
    static String exception(HttpAnswer answer) {
        try {
            return CmisClient.JSON.readTree(answer.body()).path("exception").asString("");
        } catch (JacksonException unreadable) {
            return "";
        }
    }

    private static RuntimeException byException(String exception, HttpAnswer answer) {
        return switch (exception) {
            case "objectNotFound" -> rejected(EFileRefusals.OBJECT_UNKNOWN, exception,
                    "In der E-Akte gibt es das Objekt nicht.", "The e-file has no such object.");
            case "permissionDenied" -> rejected(EFileRefusals.NO_PERMISSION, exception,
                    "Dem Benutzer des Ziels fehlt in der E-Akte das Recht dazu.", "The user of the target lacks the permission in the e-file.");
            case "constraint" -> rejected(EFileRefusals.NOT_PLAUSIBLE, exception,
                    "Eine Regel der E-Akte lässt das nicht zu.", "A rule of the e-file does not allow it.");
            case "nameConstraintViolation", "contentAlreadyExists" -> rejected(EFileRefusals.NOT_PLAUSIBLE, exception,
                    "In der E-Akte gibt es an dieser Stelle schon etwas mit diesem Namen oder Inhalt.",
                    "The e-file has something of this name or with a content at this place already.");
            case "invalidArgument", "filterNotValid" -> rejected(EFileRefusals.NOT_PLAUSIBLE, exception,
                    "Die E-Akte versteht eine Angabe nicht. Bitte die Typen und Eigenschaften in den Einstellungen des Ziels prüfen.",
                    "The e-file does not understand a value. Please check the types and properties in the settings of the target.");
            case "notSupported" -> rejected(EFileRefusals.NOT_OFFERED, exception, "Diese E-Akte kann das nicht.", "This e-file cannot do that.");
            case "streamNotSupported" -> rejected(EFileRefusals.WRONG_KIND, exception,
                    "Dieses Objekt der E-Akte hat keinen Inhalt.", "This object of the e-file has no content.");
            case "updateConflict", "versioning" -> later(exception, answer,
                    "Das Objekt wird in der E-Akte gerade von jemand anderem bearbeitet.", "Somebody else is working on the object in the e-file.");
            case "runtime", "storage" -> later(exception, answer, "Die E-Akte ist gerade gestört.", "The e-file is disturbed at the moment.");
            default -> byStatus(answer);
        };
    }

    private static RuntimeException byStatus(HttpAnswer answer) {
        int status = answer.status();
        return switch (status) {
            case 401 -> new Broken("Die E-Akte nimmt die Anmeldung nicht an (HTTP 401). Bitte Benutzer und Geheimnis des Ziels prüfen.",
                    "The e-file does not accept the sign-in (HTTP 401). Please check user and secret of the target.");
            case 403 -> rejected(EFileRefusals.NO_PERMISSION, "HTTP 403",
                    "Dem Benutzer des Ziels fehlt in der E-Akte das Recht dazu.", "The user of the target lacks the permission in the e-file.");
            case 413 -> rejected(EFileRefusals.TOO_LARGE, "HTTP 413", "Der E-Akte ist das Schriftstück zu groß.", "The content is too large for the e-file.");
            case 408, 429, 500, 502, 503, 504 -> later("HTTP " + status, answer,
                    "Die E-Akte ist gerade gestört oder überlastet.", "The e-file is disturbed or busy at the moment.");
            default -> new Broken(
                    "Unter der Adresse des Ziels antwortet kein CMIS (HTTP " + status + "; Umleitungen werden nicht verfolgt). Bitte die Adresse prüfen.",
                    "No CMIS answers at the target's address (HTTP " + status + "; redirects are not followed). Please check the address.");
        };
    }

    private static Rejected rejected(String code, String why, String german, String english) {
        return new Rejected(code, Broken.both(german + " (" + why + ")", english + " (" + why + ")"));
    }

    private static RetryLater later(String why, HttpAnswer answer, String german, String english) {
        return new RetryLater(wish(answer), Broken.both(german + " (" + why + ")", english + " (" + why + ")"));
    }

    private static Duration wish(HttpAnswer answer) {
        return answer.header("retry-after").filter(seconds -> seconds.matches("[0-9]{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .map(wish -> wish.compareTo(LONGEST_WISH) > 0 ? LONGEST_WISH : wish)
                .orElse(Duration.ZERO);
    }

    /** A good status with an answer that says nothing: something may have been done, so the repository is asked before it is sent again. */
    static RetryLater notUnderstood() {
        return new RetryLater(Duration.ZERO, Broken.both("Die Antwort der E-Akte ist nicht zu lesen.", "The answer of the e-file cannot be read."));
    }
}
