package de.laufzettel.delivery;

import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What the settings make of the worker's parts. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(DeliverySettings.class)
class DeliveryConfiguration {

    @Bean
    Pauses pauses(DeliverySettings settings) {
        return new Pauses(settings.firstPause(), settings.longestPause(), () -> ThreadLocalRandom.current().nextLong());
    }
}
