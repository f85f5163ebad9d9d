package de.laufzettel.documents;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names as they may be shown and sent. A name never reaches a file system here, but it reaches pages, mails, headers and
 * the e-file, so what could act there is taken out: folders, line breaks, and the marks that turn "gpj.exe" around.
 */
final class FileNames {

    private static final int LONGEST = 120;

    private FileNames() {
    }

    static String clean(String declared) {
        String name = Normalizer.normalize(declared, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        name.codePoints().map(FileNames::safe).filter(c -> c > 0).forEach(kept::appendCodePoint);
        name = kept.toString().replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        if (isDeviceName(name)) {
            name = "_" + name;
        }
        return name.isEmpty() ? "datei" : shortened(name);
    }

    /** The ending in lower case without the dot; empty when there is none. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static int safe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> ' ';
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> 0;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            default -> "<>:\"|?*%;".indexOf(c) >= 0 ? '_' : c;
        };
    }

    /** CON, NUL and the like open a device on the Windows machine the file is saved to. */
    private static boolean isDeviceName(String name) {
        return name.toUpperCase(Locale.ROOT).matches("(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(\\..*)?");
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        String ending = ending(name);
        String tail = ending.isEmpty() || ending.length() > 10 ? "" : name.substring(name.lastIndexOf('.'));
        int end = name.offsetByCodePoints(0, LONGEST - tail.codePointCount(0, tail.length()));
        return name.substring(0, end).strip() + tail;
    }
}
