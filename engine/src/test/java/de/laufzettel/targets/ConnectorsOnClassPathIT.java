package de.laufzettel.targets;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.connectors.describe.OperationDescription;
import de.laufzettel.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The command line knows the same connectors as the running program. */
@IntegrationTest
class ConnectorsOnClassPathIT {

    @Autowired
    ConnectorRegistry running;

    @Test
    void what_runs_is_found_without_starting_it() {
        assertThat(new ConnectorsOnClassPath().descriptions()).extracting(OperationDescription::topic)
                .containsAll(running.topics());
    }
}
