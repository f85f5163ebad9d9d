package de.laufzettel.promotion;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which versions of a service an installation has; also what installations say to each other.
 *
 * @param live     number of the live one; null when none is
 * @param versions newest first
 * @param waiting  SHA-256 of what was brought and waits for a second person there
 */
public record StandingVersions(@Nullable Integer live, List<Version> versions, List<String> waiting) {

    /** @param number the installation's own; the same bytes have another number elsewhere, but the same SHA-256 */
    public record Version(int number, String sha256, Instant publishedAt, String publishedBy) {
    }
}
