package de.laufzettel.connectors.net;

import java.util.Map;
import java.util.Optional;

/**
 * What the target has answered, whatever its status.
 *
 * @param headers by their names in lower case; of several of one name the first
 */
public record HttpAnswer(int status, Map<String, String> headers, byte[] body) {

    public Optional<String> header(String nameInLowerCase) {
        return Optional.ofNullable(headers.get(nameInLowerCase));
    }

    /** Bodies are somebody's data. */
    @Override
    public String toString() {
        return "HTTP " + status + ", " + body.length + " bytes";
    }
}
