package de.laufzettel.connectors.spi;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where to, as the operator has configured it. The designer knows its name only. */
public interface Target {

    String name();

    /** Empty for what is built into the product. */
    Optional<URI> address();

    /** The longest time one call may take. */
    Duration timeout();

    Optional<String> setting(String name);

    /**
     * Resolved when asked for. Never keep the value, and never put it into a result or a message.
     *
     * @throws Broken if the operator has not given it; names target and secret
     */
    String secret(String name);
}
