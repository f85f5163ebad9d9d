package de.laufzettel.design;

import de.laufzettel.design.SavedVersion.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Saves that belong together: one person, without a longer break. Autosave makes a row a second while somebody types;
 * nobody wants to read those, so the history is read by session and each session can be opened.
 *
 * @param saves newest first
 */
public record EditingSession(String savedBy, List<SavedVersion> saves) {

    private static final Duration BREAK = Duration.ofMinutes(10);

    /** @param history newest first */
    public static List<EditingSession> of(List<SavedVersion> history) {
        List<EditingSession> sessions = new ArrayList<>();
        List<SavedVersion> current = new ArrayList<>();
        for (SavedVersion save : history) {
            if (!current.isEmpty() && !belongs(current.get(current.size() - 1), save)) {
                sessions.add(new EditingSession(current.get(0).savedBy(), List.copyOf(current)));
                current.clear();
            }
            current.add(save);
        }
        if (!current.isEmpty()) {
            sessions.add(new EditingSession(current.get(0).savedBy(), List.copyOf(current)));
        }
        return sessions;
    }

    private static boolean belongs(SavedVersion later, SavedVersion earlier) {
        return later.savedBy().equals(earlier.savedBy())
                && Duration.between(earlier.savedAt(), later.savedAt()).compareTo(BREAK) <= 0;
    }

    public Instant from() {
        return saves.get(saves.size() - 1).savedAt();
    }

    public Instant to() {
        return saves.get(0).savedAt();
    }

    /** The draft's revision when the session ended; conflicts change none. */
    public long revision() {
        return saves.stream().filter(save -> save.kind() != Kind.CONFLICT).mapToLong(SavedVersion::revision).max()
                .orElse(saves.get(0).revision());
    }

    public Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        saves.forEach(save -> paths.add(save.path()));
        return paths;
    }

    public boolean hasConflict() {
        return saves.stream().anyMatch(save -> save.kind() == Kind.CONFLICT);
    }
}
