package de.laufzettel.design;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.bpm.DeploymentGate;
import de.laufzettel.bpm.Expressions;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.library.ShippedServices;
import de.laufzettel.targets.ConnectorCatalogue;
import de.laufzettel.targets.ConnectorsOnClassPath;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** The check as the command line has it: no database, no Spring. */
public final class Checks {

    static final Expressions EXPRESSIONS = new Expressions(Clock.systemUTC());
    static final ConnectorCatalogue CONNECTORS = new ConnectorsOnClassPath();
    public static final ServiceCheck CHECK = new ServiceCheck(new DeploymentGate(), EXPRESSIONS, CONNECTORS);

    private Checks() {
    }

    public static ServicePackage dogTax() {
        return ShippedServices.all().stream().filter(service -> service.id().equals("hundesteuer")).findFirst().orElseThrow();
    }

    static ServicePackage changed(ServicePackage service, String file, String correct, String broken) {
        String content = new String(service.file(file), StandardCharsets.UTF_8);
        assertThat(content).as("the fixture").contains(correct);
        return service.with(file, content.replace(correct, broken).getBytes(StandardCharsets.UTF_8));
    }
}
