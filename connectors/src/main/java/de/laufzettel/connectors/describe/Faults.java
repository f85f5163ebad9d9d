package de.laufzettel.connectors.describe;

import de.laufzettel.connectors.spi.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects what is wrong with a connector's class, so that its author sees all of it at once. */
final class Faults {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,40}");

    private final Class<?> type;
    private final List<String> problems = new ArrayList<>();

    Faults(Class<?> type) {
        this.type = type;
    }

    Faults add(String problem) {
        problems.add(problem);
        return this;
    }

    Faults id(String where, String id) {
        return ID.matcher(id).matches() ? this : add(where + " is \"" + id + "\"; lower-case letters, digits and hyphens are allowed.");
    }

    Faults words(String where, Words words) {
        return words.de().isBlank() || words.en().isBlank() ? add(where + " needs words in German and in English.") : this;
    }

    ConnectorFault asFault() {
        return new ConnectorFault(type, problems);
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw asFault();
        }
    }
}
