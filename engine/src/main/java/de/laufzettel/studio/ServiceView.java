package de.laufzettel.studio;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service being drawn, as the studio shows it. */
record ServiceView(String id, Map<String, String> title, String office, long revision, Instant changedAt, String changedBy,
        @Nullable ReleaseView live, boolean changedSinceLive, @Nullable ArchivedView archived, @Nullable List<FileView> files) {

    /** Since when it is put aside, and by whom. */
    record ArchivedView(Instant at, String by) {
    }

    record FileView(String path, long size, long revision, Instant changedAt, String changedBy) {
    }

    /** A published version. */
    record ReleaseView(int version, String sha256, Instant publishedAt, String publishedBy) {
    }
}
