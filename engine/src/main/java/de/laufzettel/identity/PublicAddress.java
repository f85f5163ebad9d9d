package de.laufzettel.identity;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Under which address people reach this installation, for links in mails and in the log. Never taken from a request: a
 * forged Host header would send citizens' secret links elsewhere.
 */
@Component
public class PublicAddress {

    private final Environment settings;

    PublicAddress(Environment settings) {
        this.settings = settings;
    }

    /** @param path begins with a slash */
    public String of(String path) {
        String configured = settings.getProperty("laufzettel.public-url", "");
        if (!configured.isBlank()) {
            return configured.replaceAll("/+$", "") + path;
        }
        String port = settings.getProperty("local.server.port", settings.getProperty("server.port", "8080"));
        return "http://localhost:" + port + path;
    }
}
