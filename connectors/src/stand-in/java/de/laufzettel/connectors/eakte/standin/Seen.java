package de.laufzettel.connectors.eakte.standin;

import java.util.Locale;
import java.util.Map;

/** One request with its answer, for whoever checks them. */
public record Seen(String method, String path, Map<String, String> headers, byte[] body, int status, byte[] answer) {

    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    public Form form() {
        return Form.read(header("content-type"), body);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
