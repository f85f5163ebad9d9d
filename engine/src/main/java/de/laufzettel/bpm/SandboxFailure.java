package de.laufzettel.bpm;

import org.jspecify.annotations.Nullable;

/**
 * Why a try-out cannot go on; in a real case this would be an incident.
 *
 * @param elementId where it happened, as far as that is known
 * @param code {@code no-way}, {@code endless}, {@code decision}, {@code expression}, {@code uncaught-error}, {@code engine}
 * @param detail the engine's own words; may quote values of the try-out
 */
public record SandboxFailure(@Nullable String elementId, String code, String detail) {
}
