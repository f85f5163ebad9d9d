package de.laufzettel.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands, in the words that the designer wrote for the citizen.
 *
 * @param now      sentences for the steps in which the case is now; more than one when branches run side by side
 * @param timeline what happened, oldest first
 */
public record CaseStatus(State state, List<String> now, List<Entry> timeline, List<Document> documents) {

    /** The three things a citizen wants to tell apart at a glance. */
    public enum State {
        IN_PROGRESS, DONE, DELAYED
    }

    /** One line of the timeline; {@code endedAt} is null for what goes on. */
    public record Entry(String text, Instant startedAt, @Nullable Instant endedAt) {
    }

    /** Something to download. */
    public record Document(UUID id, String name, String mediaType, long size) {
    }
}
