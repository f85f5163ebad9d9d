package de.laufzettel.documents;

import java.util.Set;

/** What one upload may be: its size, and its media types (by content; a subset of what the program allows at all). */
public record DocumentLimits(long maxBytes, Set<String> mediaTypes) {

    private static final long MEGABYTE = 1024 * 1024;

    public DocumentLimits {
        if (maxBytes <= 0) {
            throw new IllegalArgumentException("A limit must allow at least one byte, got " + maxBytes);
        }
        mediaTypes = Set.copyOf(mediaTypes);
    }

    /** Ten megabytes of any allowed type. */
    public static DocumentLimits usual() {
        return new DocumentLimits(10 * MEGABYTE, AllowedTypes.all());
    }

    public DocumentLimits withMaxBytes(long bytes) {
        return new DocumentLimits(bytes, mediaTypes);
    }

    public DocumentLimits withMediaTypes(Set<String> types) {
        return new DocumentLimits(maxBytes, types);
    }
}
