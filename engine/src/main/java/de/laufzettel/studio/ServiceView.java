package de.laufzettel.studio;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service being drawn, as the studio shows it. */
record ServiceView(String id, Map<String, String> title, long revision, Instant changedAt, String changedBy,
        @Nullable ReleaseView live, boolean changedSinceLive, @Nullable List<FileView> files) {

    record FileView(String path, long size, long revision, Instant changedAt, String changedBy) {
    }

    /** A published version. */
    record ReleaseView(int version, String sha256, Instant publishedAt, String publishedBy) {
    }
}
