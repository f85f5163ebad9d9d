package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.EFileRefusals;
import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Rejected;
import de.laufzettel.connectors.spi.RetryLater;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the system behind the interface answers, what becomes of the hand-over then, and how people are told. */
enum EAkteStatus {
    LOCKED(1, null, "Das Objekt ist in der E-Akte gerade gesperrt, weil jemand daran arbeitet. Es wird von selbst erneut versucht.",
            "The object is locked in the e-file because somebody works on it. It is tried again by itself."),
    NO_PERMISSION(2, EFileRefusals.NO_PERMISSION, "Dem Benutzer, für den der Schritt handelt, fehlt in der E-Akte das Recht dazu.",
            "The user that the step acts for lacks the permission in the e-file."),
    INVALID_ADDRESS(3, EFileRefusals.OBJECT_UNKNOWN, "Unter dieser COO-Adresse gibt es in der E-Akte nichts.",
            "The e-file has nothing under this COO address."),
    TOO_MANY_CHILDREN(4, EFileRefusals.FULL, "Unter dem Objekt stehen mehr als 1.000 andere; es passt nichts mehr hinein. Bitte eine neue Akte oder einen neuen Vorgang beginnen.",
            "The object has more than 1,000 others below it; nothing more fits in. Please begin a new file or procedure."),
    WRONG_CLASS(5, EFileRefusals.WRONG_KIND, "Die COO-Adresse gehört zu einer anderen Art von Objekt, zum Beispiel zu einer Akte statt zu einem Vorgang.",
            "The COO address belongs to another kind of object, such as a file instead of a procedure."),
    CANCELLED(6, EFileRefusals.CANCELLED, "Das Objekt ist in der E-Akte storniert.", "The object is cancelled in the e-file."),
    WRONG_ACCESS(7, EFileRefusals.ACCESS_UNKNOWN, "Die E-Akte kennt diese Zugriffsdefinition nicht.", "The e-file does not know this access definition."),
    WRONG_ENTRY(8, EFileRefusals.ENTRY_REFUSED, "Die E-Akte nimmt diesen Aktenplaneintrag dafür nicht an.",
            "The e-file does not take this file plan entry for it."),
    NOT_PLAUSIBLE(9, EFileRefusals.NOT_PLAUSIBLE, "Die E-Akte hält eine Angabe nicht für plausibel, zum Beispiel ein Eingangsdatum in der Zukunft.",
            "The e-file finds a value implausible, such as a date of receipt in the future."),
    TOO_LARGE(10, EFileRefusals.TOO_LARGE, "Ein Schriftstück ist größer als 100 MB.", "A content is larger than 100 MB."),
    UNKNOWN(-1, null, "Die E-Akte meldet einen unbekannten Fehler (Status -1). Bitte ihr Protokoll zu dieser Zeit ansehen; oft passt eine Einstellung oder ein Wert nicht.",
            "The e-file reports an unknown error (status -1). Please look into its log at this time; often a setting or a value does not fit.");

    private final int number;
    private final @Nullable String refusal;
    private final String german;
    private final String english;

    EAkteStatus(int number, @Nullable String refusal, String german, String english) {
        this.number = number;
        this.refusal = refusal;
        this.german = german;
        this.english = english;
    }

    /** A number that the contract does not have is an unknown error. */
    static EAkteStatus of(int number) {
        return Arrays.stream(values()).filter(status -> status.number == number).findFirst().orElse(UNKNOWN);
    }

    /** The end of the call: try again, a refusal that the designer can catch, or an incident. */
    RuntimeException end() {
        if (this == LOCKED) {
            return new RetryLater(Duration.ZERO, message());
        }
        return refusal == null ? new Broken(german, english) : new Rejected(refusal, message());
    }

    String message() {
        return Broken.both(german, english);
    }
}
