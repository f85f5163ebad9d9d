package de.laufzettel.documents;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which scanner looks at uploads: the city's, or the built-in one. */
@Configuration(proxyBeanMethods = false)
class Scanning {

    @Bean
    @ConditionalOnMissingBean
    VirusScan builtInScan() {
        return new SignatureScan();
    }
}
