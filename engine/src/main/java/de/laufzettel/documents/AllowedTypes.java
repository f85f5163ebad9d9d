package de.laufzettel.documents;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The media types the program takes at all, each with the file name endings that fit it. */
final class AllowedTypes {

    private static final Map<String, List<String>> ENDINGS = Map.of(
            "application/pdf", List.of("pdf"),
            "image/png", List.of("png"),
            "image/jpeg", List.of("jpg", "jpeg"),
            "image/webp", List.of("webp"),
            "image/tiff", List.of("tif", "tiff"));

    private AllowedTypes() {
    }

    static Set<String> all() {
        return ENDINGS.keySet();
    }

    static List<String> endings(String mediaType) {
        return ENDINGS.getOrDefault(mediaType, List.of());
    }
}
