package de.laufzettel.promotion;

import java.time.Instant;

/**
 * A version that was brought here and waits for a second person.
 *
 * @param sender name of the key it came with
 * @param sentBy name of the account there
 */
public record Arrival(long id, String serviceId, String sha256, Instant arrivedAt, String sender, String sentBy, String sentByName) {
}
