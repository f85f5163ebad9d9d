package de.laufzettel.forms.answers;

import java.util.Locale;

/** Sizes of files for people. */
public final class FileSize {
    private FileSize() {}

    public static String text(long bytes, Locale locale) {
        if (bytes < 1000) {
            return bytes + " Byte";
        }
        return bytes < 1_000_000
                ? Math.round(bytes / 1000.0) + " KB"
                : String.format(locale, "%.1f MB", bytes / 1_000_000.0);
    }
}
