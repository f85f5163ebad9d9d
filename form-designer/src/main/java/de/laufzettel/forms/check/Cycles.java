package de.laufzettel.forms.check;

import de.laufzettel.forms.check.Outline.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Components that depend on each other in a circle, through conditions or calculations. */
final class Cycles {
    private final Map<Entry, List<Entry>> edges = new HashMap<>();
    private final Set<Entry> done = new LinkedHashSet<>();
    private final List<Entry> path = new ArrayList<>();
    private final List<List<Entry>> found = new ArrayList<>();

    private Cycles() {}

    static List<List<Entry>> in(Outline outline) {
        Cycles cycles = new Cycles();
        for (Entry entry : outline.entries()) {
            Set<String> names = new LinkedHashSet<>(References.ofConditions(entry.component()));
            names.addAll(References.ofCalculation(entry.component()));
            Set<String> shownBy = References.ofCondition(entry.component());
            List<Entry> targets = names.stream().filter(name -> outline.findInScript(name) != entry || shownBy.contains(name))
                    .map(outline::findInScript).filter(java.util.Objects::nonNull).toList();
            if (!targets.isEmpty()) {
                cycles.edges.put(entry, targets);
            }
        }
        outline.entries().stream().filter(cycles.edges::containsKey).forEach(entry -> cycles.walk(entry, outline.entries().size()));
        return cycles.found;
    }

    /** @param deepest chains longer than the form cannot be, but the stack could */
    private void walk(Entry entry, int deepest) {
        int at = path.indexOf(entry);
        if (at >= 0) {
            found.add(List.copyOf(path.subList(at, path.size())));
            return;
        }
        if (path.size() > Math.min(deepest, 500) || done.contains(entry)) {
            return;
        }
        path.add(entry);
        edges.getOrDefault(entry, List.of()).forEach(next -> walk(next, deepest));
        path.remove(path.size() - 1);
        done.add(entry);
    }
}
