package de.laufzettel.documents;

import java.util.List;
import java.util.Locale;

/**
 * What a PDF shall say.
 *
 * @param title    the document's title, in its metadata and in the reader's window
 * @param locale   the language of the text
 * @param bodyHtml an XHTML fragment: headings, paragraphs, lists, tables, definition lists; no script, nothing loaded
 * @param attachments files embedded into the PDF, such as the application's data
 */
public record PdfRequest(String title, Locale locale, String bodyHtml, List<PdfAttachment> attachments) {

    public PdfRequest {
        attachments = List.copyOf(attachments);
    }

    public PdfRequest(String title, Locale locale, String bodyHtml) {
        this(title, locale, bodyHtml, List.of());
    }
}
