package de.laufzettel.promotion;

import java.net.URI;
import java.time.Instant;

/**
 * Another installation that versions are brought to.
 *
 * @param address without a path of its own, such as {@code https://formulare.stadt.example}
 */
public record Environment(long id, String name, URI address, Instant addedAt, String addedBy) {
}
