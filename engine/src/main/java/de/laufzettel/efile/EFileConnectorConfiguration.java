package de.laufzettel.efile;

import de.laufzettel.connectors.efile.EFileConnector;
import de.laufzettel.connectors.efile.EFileWay;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts every e-file that the product can speak to behind one connector. */
@Configuration(proxyBeanMethods = false)
class EFileConnectorConfiguration {

    @Bean
    EFileConnector eFileConnector(List<EFileWay> ways) {
        return new EFileConnector(ways);
    }
}
