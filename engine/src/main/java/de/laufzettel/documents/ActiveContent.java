package de.laufzettel.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/**
 * What an allowed type can hide: a PDF that is locked, broken, or does something by itself when a case worker opens it.
 */
@Component
class ActiveContent {

    void refuseIn(Path file, String mediaType) {
        if (!mediaType.equals("application/pdf")) {
            return;
        }
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.isEncrypted()) {
                throw unsafe("encrypted");
            }
            COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
            if (actsByItself(catalog.getDictionaryObject(COSName.OPEN_ACTION)) || catalog.containsKey(COSName.AA)
                    || hasScripts(catalog)) {
                throw unsafe("active");
            }
        } catch (IOException e) {
            // PDFBox names its reason in the message; it is not shown, it may quote the content
            throw unsafe("damaged");
        }
    }

    private static boolean actsByItself(@org.jspecify.annotations.Nullable Object openAction) {
        return openAction instanceof COSDictionary action
                && !COSName.getPDFName("GoTo").equals(action.getCOSName(COSName.S));
    }

    private static boolean hasScripts(COSDictionary catalog) {
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        return names != null && names.containsKey(COSName.JAVA_SCRIPT);
    }

    private static DocumentRefused unsafe(String reason) {
        return new DocumentRefused(DocumentRefused.UNSAFE_CONTENT, Map.of("reason", reason));
    }
}
