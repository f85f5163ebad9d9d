package de.laufzettel.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What macOS, Windows and Git leave in a folder: not a part of the service, and no reason to refuse it. */
final class Litter {

    private static final Set<String> FILES = Set.of(".DS_Store", "Thumbs.db", "desktop.ini", ".gitignore", ".gitattributes", ".gitkeep");
    private static final Set<String> FOLDERS = Set.of("__MACOSX", ".git", ".idea", ".vscode");

    private Litter() {
    }

    /** Takes it out of the files and says what it was. */
    static List<String> removedFrom(Map<String, byte[]> files) {
        List<String> removed = new ArrayList<>();
        files.keySet().removeIf(path -> {
            boolean litter = isLitter(path);
            if (litter) {
                removed.add(PackagePath.printable(path));
            }
            return litter;
        });
        return removed;
    }

    private static boolean isLitter(String path) {
        List<String> segments = List.of(path.split("/", -1));
        return !segments.contains("..") && (FILES.contains(segments.get(segments.size() - 1))
                || segments.subList(0, segments.size() - 1).stream().anyMatch(FOLDERS::contains));
    }
}
