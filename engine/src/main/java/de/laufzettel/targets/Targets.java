package de.laufzettel.targets;

import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Target;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** The targets that the operator has configured, by their names. */
@Service
@EnableConfigurationProperties(TargetSettings.class)
public class Targets {

    /** What a step without a named target gets. */
    public static final String BUILT_IN = "built-in";

    private static final TargetSettings.One NOTHING = new TargetSettings.One(null, Duration.ofSeconds(30), Map.of(),
            Map.of());

    private final Map<String, TargetSettings.One> configured;
    private final Map<String, String> defaults;

    Targets(TargetSettings settings) {
        this.configured = settings.targets();
        this.defaults = settings.defaultTargets();
    }

    /**
     * The target of a step: the one it names, else the one that the operator has set for its connector, else the built-in one.
     *
     * @throws UnknownTarget when the operator has none of this name
     */
    public Target of(String topic, Optional<String> named) {
        return named(named.or(() -> Optional.ofNullable(defaults.get(topic.substring(0, Math.max(0, topic.indexOf('.')))))));
    }

    /**
     * The target of this name; without a name the built-in one.
     *
     * @throws UnknownTarget when the operator has none of this name
     */
    public Target named(Optional<String> name) {
        if (name.isEmpty()) {
            return new Configured(BUILT_IN, NOTHING);
        }
        TargetSettings.One settings = configured.get(name.get());
        if (settings == null) {
            throw new UnknownTarget(name.get());
        }
        return new Configured(name.get(), settings);
    }

    private record Configured(String name, TargetSettings.One settings) implements Target {

        @Override
        public Optional<URI> address() {
            return Optional.ofNullable(settings.address());
        }

        @Override
        public Duration timeout() {
            return settings.timeout();
        }

        @Override
        public Optional<String> setting(String setting) {
            return Optional.ofNullable(settings.settings().get(setting));
        }

        @Override
        public String secret(String secret) {
            String value = settings.secrets().get(secret);
            if (value == null) {
                String setting = "laufzettel.targets." + name + ".secrets." + secret;
                throw new Broken("Dem Ziel " + name + " fehlt ein Geheimnis. Bitte " + setting + " setzen.",
                        "Target " + name + " lacks a secret. Set " + setting + ".");
            }
            return value;
        }
    }
}
