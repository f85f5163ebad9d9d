package de.laufzettel.library;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names a file in a package may have. Narrow on purpose: a name that is fine here can be written to any file system and
 * shown in any list without escaping, and can never lead out of the folder.
 */
final class PackagePath {

    static final int LONGEST = 160;
    static final int DEEPEST = 5;

    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");
    private static final Pattern WINDOWS_DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final Set<String> ARCHIVES = Set.of("zip", "jar", "war", "gz", "tgz", "bz2", "xz", "7z", "rar", "tar", "zst");

    private PackagePath() {
    }

    static String checked(String path) {
        if (path.isEmpty() || path.length() > LONGEST) {
            throw refused(path, "1–" + LONGEST);
        }
        String[] segments = path.split("/", -1);
        if (segments.length > DEEPEST) {
            throw refused(path, "> " + DEEPEST + " /");
        }
        for (String segment : segments) {
            String lower = segment.toLowerCase(Locale.ROOT);
            boolean plain = SEGMENT.matcher(segment).matches() && !segment.endsWith(".");
            if (!plain || WINDOWS_DEVICE.matcher(lower).matches()) {
                throw refused(path, segment.isEmpty() ? "//" : segment);
            }
        }
        String last = segments[segments.length - 1].toLowerCase(Locale.ROOT);
        if (ARCHIVES.contains(last.substring(last.lastIndexOf('.') + 1)) && last.contains(".")) {
            throw new PackageRejected(path, PackageFault.NESTED_ARCHIVE);
        }
        return path;
    }

    private static PackageRejected refused(String path, String what) {
        return new PackageRejected(printable(path), PackageFault.NAME_NOT_ALLOWED, printable(what));
    }

    /** Names come from strangers and go into messages and logs: no control characters, no endless text. */
    static String printable(String name) {
        String clean = name.replaceAll("[^\\p{L}\\p{N} ._/\\\\:<>–-]", "?");
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) + "…" : clean;
    }
}
