package de.laufzettel.bpm;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the engine's background work ({@code laufzettel.bpm.*}).
 *
 * @param background whether this node runs background work (timers, what follows a start); off for a node that only serves pages
 * @param shortestWait how long it waits before it looks for due work again, doubled while there is none
 * @param longestWait the longest such wait; no timer is later than this
 */
@ConfigurationProperties("laufzettel.bpm")
record BpmSettings(
        @DefaultValue("true") boolean background,
        @DefaultValue("250ms") Duration shortestWait,
        @DefaultValue("1s") Duration longestWait) {
}
