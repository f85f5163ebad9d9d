package de.laufzettel.targets;

import de.laufzettel.connectors.net.AddressGuard;
import de.laufzettel.connectors.net.Http;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What connectors reach their targets with: one guard and one set of connections for all. */
@Configuration(proxyBeanMethods = false)
class WaysOut {

    @Bean
    AddressGuard addressGuard(TargetSettings settings) {
        return new AddressGuard(settings.internalHosts());
    }

    @Bean
    Http http(AddressGuard guard) {
        return new Http(guard);
    }
}
