package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.EFileObject;
import de.laufzettel.connectors.spi.DocumentHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The names of files on their way into the e-file and back: it keeps the extension apart, and not every server reads every letter. */
final class ContentNames {

    private ContentNames() {
    }

    /** Without what ends a header or is no part of a file's name on some systems. */
    static String sent(String fileName) {
        return fileName.replace('"', '\'').replaceAll("[\\\\/:*?<>|\\p{Cntrl}]", "_");
    }

    /** What is the same in a name however it comes back: its ASCII letters and digits, without the extension. */
    static String key(String name) {
        int dot = name.lastIndexOf('.');
        return (dot > 0 && name.length() - dot <= 6 ? name.substring(0, dot) : name).replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Which of the wanted contents a document of ours does not have. What is there under a name that nobody wants is one of the wanted ones
     * whose name came out differently, in their order.
     */
    static List<DocumentHandle> missing(List<EFileObject> there, List<DocumentHandle> wanted) {
        List<String> left = new ArrayList<>(there.stream().map(EFileObject::name).map(ContentNames::key).toList());
        List<DocumentHandle> unmatched = wanted.stream().filter(each -> !left.remove(key(each.name()))).toList();
        return unmatched.subList(Math.min(left.size(), unmatched.size()), unmatched.size());
    }
}
