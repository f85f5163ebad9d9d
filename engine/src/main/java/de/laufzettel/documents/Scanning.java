package de.laufzettel.documents;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Which scanner looks at uploads (the city's, or the built-in one), and that what nobody claims is removed. */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
class Scanning {

    @Bean
    @ConditionalOnMissingBean
    VirusScan builtInScan() {
        return new SignatureScan();
    }
}
