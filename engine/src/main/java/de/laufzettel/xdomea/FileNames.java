package de.laufzettel.xdomea;

import de.laufzettel.efile.FiledDocument;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The name of a document's file in the package: {@code <id>_<name>.<ending>}. Only letters, digits, dots, hyphens and underscores of ASCII are
 * in it, so that it is the same name on every system, no folder, and no header or command of anything. The message keeps the name that
 * people gave.
 */
final class FileNames {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ENDING = 8;

    private FileNames() {
    }

    static String of(FiledDocument document) {
        String given = document.name();
        int dot = given.lastIndexOf('.');
        String ending = dot < 0 ? "" : plain(given.substring(dot + 1)).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        boolean hasEnding = !ending.isEmpty() && ending.length() <= LONGEST_ENDING;
        String name = plain(hasEnding ? given.substring(0, dot) : given);
        String stem = name.isEmpty() ? "Dokument" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return document.id() + "_" + stem + (hasEnding ? "." + ending : "");
    }

    private static String plain(String text) {
        String german = text.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("Ä", "Ae").replace("Ö", "Oe").replace("Ü", "Ue")
                .replace("ß", "ss");
        return Normalizer.normalize(Normalizer.normalize(german, Normalizer.Form.NFKD).replaceAll("\\p{M}", ""), Normalizer.Form.NFC)
                .replaceAll("[^A-Za-z0-9-]+", "_").replaceAll("^_+|_+$", "");
    }
}
