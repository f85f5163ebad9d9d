package de.laufzettel.connectors.net;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * One request.
 *
 * @param timeout       for all of it, from the connection to the last byte of the answer
 * @param largestAnswer bytes; a longer answer is an {@link AnswerTooLarge}
 */
public record HttpRequest(String method, URI address, Map<String, String> headers, Optional<RequestBody> body, Duration timeout,
        long largestAnswer) {

    /** Headers carry credentials. */
    @Override
    public String toString() {
        return method + " " + address.getPath();
    }
}
