package de.laufzettel.design.check;

import java.util.HashSet;
import java.util.Set;

/** The paths below {@code data} that something in a service writes. */
final class KnownPaths {

    private final Set<String> closed = new HashSet<>();
    private final Set<String> open = new HashSet<>();

    /** A single value: nothing can be read below it. */
    void addValue(String path) {
        closed.add(path);
    }

    /** A value whose inside is not known: anything may be read below it. */
    void addOpen(String path) {
        open.add(path);
    }

    boolean knows(String read) {
        String path = read.replaceAll("\\[[^\\]]*\\]", "");
        return closed.contains(path)
                || open.stream().anyMatch(known -> path.equals(known) || path.startsWith(known + "."))
                || closed.stream().anyMatch(known -> known.startsWith(path + "."))
                || open.stream().anyMatch(known -> known.startsWith(path + "."));
    }
}
