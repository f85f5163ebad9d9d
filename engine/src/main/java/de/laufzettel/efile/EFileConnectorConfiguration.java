package de.laufzettel.efile;

import de.laufzettel.connectors.cmis.CmisWay;
import de.laufzettel.connectors.eakte.EAkteWay;
import de.laufzettel.connectors.efile.EFileConnector;
import de.laufzettel.connectors.efile.EFileWay;
import de.laufzettel.connectors.net.Http;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts every e-file that the product can speak to behind one connector. */
@Configuration(proxyBeanMethods = false)
class EFileConnectorConfiguration {

    @Bean
    EAkteWay eAkte(Http http, Clock clock) {
        return new EAkteWay(http, clock);
    }

    @Bean
    CmisWay cmis(Http http) {
        return new CmisWay(http);
    }

    @Bean
    EFileConnector eFileConnector(List<EFileWay> ways) {
        return new EFileConnector(ways);
    }
}
