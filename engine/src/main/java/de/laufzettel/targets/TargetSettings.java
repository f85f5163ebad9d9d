package de.laufzettel.targets;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where connectors may go. The operator's, never the designer's.
 *
 * @param targets        {@code laufzettel.targets.<name>}
 * @param defaultTargets {@code laufzettel.default-targets.<connector>}: the target of steps that name none
 * @param internalHosts  {@code laufzettel.internal-hosts}: hosts of the house's own network that targets may have
 */
@ConfigurationProperties("laufzettel")
record TargetSettings(@DefaultValue Map<String, One> targets, @DefaultValue Map<String, String> defaultTargets,
        @DefaultValue Set<String> internalHosts) {

    /** Secrets are best given as environment variables; they are never printed. */
    record One(@Nullable URI address, @DefaultValue("30s") Duration timeout, @DefaultValue Map<String, String> settings,
            @DefaultValue Map<String, String> secrets) {

        @Override
        public String toString() {
            return "One[" + address + "]";
        }
    }
}
