package de.laufzettel.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code laufzettel.delivery}: how the worker works.
 *
 * @param enabled      false on a node that hands nothing over
 * @param threads      calls at the same time; one connector takes at most half of them, so that a target which hangs
 *                     leaves the others their share
 * @param lookEvery    pause between two looks for work when there is none
 * @param lock         how long a step is a worker's own without renewal; after a crash another takes it then
 * @param callLimit    a call that takes longer is interrupted, and its outcome unknown
 * @param attempts     tries before a person must look
 * @param firstPause   pause after the first failed try; it doubles with each
 * @param longestPause the pause never gets longer than this
 */
@ConfigurationProperties("laufzettel.delivery")
record DeliverySettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("8") int threads,
        @DefaultValue("500ms") Duration lookEvery,
        @DefaultValue("30s") Duration lock,
        @DefaultValue("5m") Duration callLimit,
        @DefaultValue("40") int attempts,
        @DefaultValue("2s") Duration firstPause,
        @DefaultValue("15m") Duration longestPause) {

    int threadsPerTopic() {
        return Math.max(1, threads / 2);
    }
}
