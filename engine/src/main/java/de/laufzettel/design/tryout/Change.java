package de.laufzettel.design.tryout;

import de.laufzettel.bpm.CaseData;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One value of the case's data that a step wrote, or removed. */
public record Change(String path, @Nullable Object before, @Nullable Object after) {

    static List<Change> between(CaseData before, CaseData after) {
        List<Change> changes = new ArrayList<>();
        compare("", before, after, changes);
        return List.copyOf(changes);
    }

    private static void compare(String path, @Nullable Object before, @Nullable Object after, List<Change> changes) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before instanceof Map<?, ?> || after instanceof Map<?, ?>) {
            Map<?, ?> old = before instanceof Map<?, ?> map ? map : Map.of();
            Map<?, ?> now = after instanceof Map<?, ?> map ? map : Map.of();
            Set<Object> names = new LinkedHashSet<>(old.keySet());
            names.addAll(now.keySet());
            names.forEach(name -> compare(path.isEmpty() ? String.valueOf(name) : path + "." + name, old.get(name), now.get(name), changes));
        } else {
            changes.add(new Change(path, before, after));
        }
    }
}
