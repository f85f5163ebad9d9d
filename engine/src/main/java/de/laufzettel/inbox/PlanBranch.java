package de.laufzettel.inbox;

import de.laufzettel.efile.FilePlanEntry;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entry of the file plan with what is below it. */
public record PlanBranch(FilePlanEntry entry, List<PlanBranch> below) {

    /** Entries whose parent the reader cannot see stand at the top. */
    static List<PlanBranch> of(List<FilePlanEntry> visible) {
        return visible.stream()
                .filter(entry -> visible.stream().noneMatch(other -> other.id().equals(entry.parentId())))
                .map(entry -> branch(entry, visible)).toList();
    }

    private static PlanBranch branch(FilePlanEntry entry, List<FilePlanEntry> visible) {
        return new PlanBranch(entry, below(entry.id(), visible));
    }

    private static List<PlanBranch> below(@Nullable Object parent, List<FilePlanEntry> visible) {
        return visible.stream().filter(entry -> Objects.equals(entry.parentId(), parent)).map(entry -> branch(entry, visible)).toList();
    }
}
