package de.laufzettel.targets;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code laufzettel.targets.<name>}: where connectors may go. The operator's, never the designer's. */
@ConfigurationProperties("laufzettel")
record TargetSettings(@DefaultValue Map<String, One> targets) {

    /** Secrets are best given as environment variables; they are never printed. */
    record One(@Nullable URI address, @DefaultValue("30s") Duration timeout, @DefaultValue Map<String, String> settings,
            @DefaultValue Map<String, String> secrets) {

        @Override
        public String toString() {
            return "One[" + address + "]";
        }
    }
}
