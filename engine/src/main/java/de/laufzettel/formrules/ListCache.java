package de.laufzettel.formrules;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lists that were fetched. Whoever asks for one that is being fetched waits for that answer; one that cannot be had again stays in use,
 * and a failure is not tried again at once, so that a slow server slows nobody twice.
 */
final class ListCache {

    private static final int MOST = 500;
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);
    private static final Duration LONGEST_USE = Duration.ofDays(1);

    private final Clock clock;
    private final Duration kept;
    private final Function<URI, Optional<Object>> fetching;
    private final Map<URI, Entry> entries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<URI, Entry> eldest) {
            return size() > MOST;
        }
    };

    /** @param old the list before, and since when it is one */
    private record Entry(CompletableFuture<Optional<Object>> list, Instant asked, @Nullable Object old, @Nullable Instant oldSince) {
    }

    ListCache(Clock clock, Duration kept, Function<URI, Optional<Object>> fetching) {
        this.clock = clock;
        this.kept = kept;
        this.fetching = fetching;
    }

    Optional<Object> get(URI address) {
        Entry mine = null;
        Entry entry;
        synchronized (entries) {
            entry = entries.get(address);
            if (entry == null || isOver(entry)) {
                mine = renewed(entry);
                entry = mine;
                entries.put(address, entry);
            }
        }
        if (mine != null) {
            fetch(address, mine);
        }
        Optional<Object> list = entry.list.join();
        return list.isPresent() ? list : Optional.ofNullable(usable(entry));
    }

    private void fetch(URI address, Entry entry) {
        Optional<Object> list = Optional.empty();
        try {
            list = fetching.apply(address);
        } finally {
            entry.list.complete(list);
        }
    }

    private boolean isOver(Entry entry) {
        if (!entry.list.isDone()) {
            return false;
        }
        Duration use = entry.list.join().isPresent() ? kept : AFTER_FAILURE;
        return !clock.instant().isBefore(entry.asked.plus(use));
    }

    private Entry renewed(@Nullable Entry before) {
        Object list = before == null ? null : before.list.join().orElse(before.old);
        Instant since = before == null ? null : before.list.join().isPresent() ? before.asked : before.oldSince;
        return new Entry(new CompletableFuture<>(), clock.instant(), list, since);
    }

    private @Nullable Object usable(Entry entry) {
        return entry.oldSince != null && clock.instant().isBefore(entry.oldSince.plus(LONGEST_USE)) ? entry.old : null;
    }
}
