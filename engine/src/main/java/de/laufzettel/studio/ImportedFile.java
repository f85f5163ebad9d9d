package de.laufzettel.studio;

import de.laufzettel.library.Limits;
import de.laufzettel.library.PackageReader;
import de.laufzettel.library.ReadPackage;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.library.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody brought: a service as a zip, or one BPMN file to make a service around.
 *
 * @param service under the id it came with
 * @param leftOut what a file manager had put in beside the service
 */
record ImportedFile(Kind kind, ServicePackage service, List<String> leftOut) {

    enum Kind {
        PACKAGE, MODEL
    }

    private static final int MOST = (int) Limits.DEFAULT.archiveBytes();

    /** @param name the file's name as the browser gave it; only the title of a single model is made of it */
    static ImportedFile read(InputStream in, @Nullable String name, NewServices newServices) throws IOException {
        byte[] bytes = in.readNBytes(MOST + 1);
        if (!isZip(bytes) && ForeignModel.looksLikeOne(bytes)) {
            String title = title(name);
            return new ImportedFile(Kind.MODEL, newServices.around(bytes, identifier(title), new Words(title, title)), List.of());
        }
        ReadPackage read = PackageReader.foreignZip(new ByteArrayInputStream(bytes), Limits.DEFAULT);
        return new ImportedFile(Kind.PACKAGE, read.service(), read.leftOut());
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private static String title(@Nullable String fileName) {
        String name = fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", "").replaceFirst("(\\.bpmn|\\.bpmn20)?(\\.xml|\\.bpmn)?$", "");
        String words = name.replaceAll("[\\p{Cntrl}_]+", " ").strip();
        return words.isBlank() ? "Prozess" : words.length() > 150 ? words.substring(0, 150) : words;
    }

    private static String identifier(String title) {
        String plain = title.toLowerCase(Locale.GERMAN).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        String cut = plain.length() > 50 ? plain.substring(0, 50).replaceAll("-+$", "") : plain;
        return cut.length() < 3 ? "prozess" : cut;
    }
}
