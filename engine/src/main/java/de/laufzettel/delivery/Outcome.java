package de.laufzettel.delivery;

import java.time.Duration;
import java.util.Map;

/** How a try ended. */
sealed interface Outcome {

    /** The target has it. */
    record Delivered(Map<String, Object> result) implements Outcome {
        @Override
        public String toString() {
            return "Delivered";
        }
    }

    /** The target refuses it: an error that the model may catch. */
    record Refused(String code, String message) implements Outcome {
    }

    /** Not now; whether something arrived is unknown. {@code lookedUp}: the target could be asked and has nothing. */
    record Later(Duration wish, String message, boolean lookedUp) implements Outcome {
    }

    /** A person must look. {@code nothingSent}: surely nothing arrived under this key. */
    record Broken(String code, String message, boolean nothingSent) implements Outcome {
    }
}
