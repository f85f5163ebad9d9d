package de.laufzettel.targets;

import de.laufzettel.connectors.spi.Connector;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Connectors and targets without the program, for tests of whoever uses them. */
public final class Installed {

    private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

    private Installed() {
    }

    public static ConnectorRegistry connectors(Connector... connectors) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        for (Connector connector : connectors) {
            beans.addBean(connector.getClass().getSimpleName(), connector);
        }
        return new ConnectorRegistry(beans.getBeanProvider(Connector.class), VALIDATOR);
    }

    /** One target, with one secret. */
    public static Targets target(String name, String secret, String value) {
        return new Targets(new TargetSettings(Map.of(name, new TargetSettings.One(URI.create("https://ziel.example"), Duration.ofSeconds(5),
                Map.of(), Map.of(secret, value))), Map.of(), java.util.Set.of()));
    }
}
