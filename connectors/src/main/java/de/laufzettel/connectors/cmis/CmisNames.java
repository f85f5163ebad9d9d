package de.laufzettel.connectors.cmis;

import java.util.UUID;

/**
 * Names of objects in folders. CMIS allows each name once in a folder, so the mark of a hand-over at the end of a name both keeps procedures of
 * one title apart and is what a retry looks for.
 */
final class CmisNames {

    /** Repositories allow 255 bytes or more; an umlaut has two. */
    private static final int LONGEST = 110;

    private CmisNames() {
    }

    /** What belongs to no single hand-over, such as the file that many procedures share. */
    static String plain(String title) {
        // A slash would be a folder; a percent sign or semicolon in a path is refused by servers even when it is encoded; the others are refused
        // by one repository or another.
        String name = title.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|%;]+", "_").strip().replaceAll("^[.\\s]+|[.\\s]+$", "");
        return name.isEmpty() ? "_" : cut(name, LONGEST);
    }

    static String marked(String title, UUID key) {
        return plain(title) + " " + mark(key);
    }

    /** A file's name keeps its ending last: programs open it by that. */
    static String markedFile(String name, UUID key) {
        int dot = name.lastIndexOf('.');
        boolean ending = dot > 0 && name.length() - dot <= 9;
        return plain(ending ? name.substring(0, dot) : name) + " " + mark(key) + (ending ? "." + plain(name.substring(dot + 1)) : "");
    }

    /** {@code 01 antrag.pdf}: contents of one document or procedure, in their order, two of one name included. */
    static String numbered(int number, String name) {
        int dot = name.lastIndexOf('.');
        boolean ending = dot > 0 && name.length() - dot <= 9;
        return "%02d %s%s".formatted(number, plain(ending ? name.substring(0, dot) : name), ending ? "." + plain(name.substring(dot + 1)) : "");
    }

    /** A new title for an object whose name ends in a mark; the mark stays. */
    static String renamed(String old, String title) {
        java.util.regex.Matcher mark = java.util.regex.Pattern.compile(" LZ-[0-9a-f]{12}$").matcher(old);
        return plain(title) + (mark.find() ? mark.group() : "");
    }

    /** Forty-eight bits: no two hand-overs into one folder share one. */
    static String mark(UUID key) {
        return "LZ-" + key.toString().replace("-", "").substring(20);
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest)).strip();
    }
}
