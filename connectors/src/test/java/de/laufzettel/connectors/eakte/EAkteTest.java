package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.eakte.standin.EAkteStandIn;
import de.laufzettel.connectors.efile.EFileConnector;
import de.laufzettel.connectors.net.AddressGuard;
import de.laufzettel.connectors.net.Http;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;

/** What tests of the eAkte have in common: the e-file, and the connector as designers get it. */
abstract class EAkteTest {

    final EAkteStandIn eAkte = new EAkteStandIn();
    final Http http = new Http(new AddressGuard(Set.of("127.0.0.1")));
    final EFileConnector connector = new EFileConnector(List.of(new EAkteWay(http, Clock.systemUTC())));
    final EAkteCall call = EAkteCall.at(eAkte.address());

    @AfterEach
    void stop() throws IOException {
        http.close();
        eAkte.close();
    }
}
