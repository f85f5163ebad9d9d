package de.laufzettel.xdomea;

import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Formats of files in the code list "Dateiformat" 1.0. What it does not have is "other", with its media type as the name. */
final class FileFormats {

    private static final String LIST = "urn:xoev-de:xdomea:codeliste:dateiformat";
    private static final String LIST_VERSION = "1.0";
    private static final String OTHER = "100";
    private static final Map<String, String> CODES = Map.of(
            "application/pdf", "018",
            "image/png", "019",
            "image/jpeg", "011",
            "image/tiff", "023",
            "text/csv", "002",
            "text/html", "008",
            "text/plain", "045",
            "application/xml", "030",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "035",
            "application/vnd.oasis.opendocument.text", "015");

    private FileFormats() {
    }

    static void write(Elements out, String mediaType) throws XMLStreamException {
        String code = CODES.getOrDefault(mediaType, OTHER);
        out.code("Name", LIST, LIST_VERSION, code);
        if (code.equals(OTHER)) {
            out.text("SonstigerName", mediaType);
        }
        // The e-file keeps the type and not the version of the format; the schema asks for one.
        out.text("Version", "unbekannt");
    }
}
