package de.laufzettel.library;

import java.util.LinkedHashMap;
import java.util.Map;

/** File managers pack the folder, not what is in it. One folder around everything is taken off; two are not. */
final class WrappingFolder {

    private WrappingFolder() {
    }

    static Map<String, byte[]> removed(Map<String, byte[]> files) {
        if (files.isEmpty() || files.containsKey(ServiceManifest.PATH)) {
            return files;
        }
        String first = files.keySet().iterator().next();
        String folder = first.substring(0, first.indexOf('/') + 1);
        boolean wraps = !folder.isEmpty() && files.keySet().stream().allMatch(path -> path.startsWith(folder));
        if (!wraps) {
            return files;
        }
        Map<String, byte[]> inside = new LinkedHashMap<>();
        files.forEach((path, bytes) -> inside.put(path.substring(folder.length()), bytes));
        return inside;
    }
}
