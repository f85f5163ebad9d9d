package de.laufzettel.documents;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a PDF shall say.
 *
 * @param title    the document's title, in its metadata and in the reader's window
 * @param locale   the language of the text
 * @param bodyHtml an XHTML fragment: headings, paragraphs, lists, tables, definition lists; no script, nothing loaded
 * @param attachments files embedded into the PDF, such as the application's data
 * @param pictures drawn where a {@code <figure data-picture="name" title="what it shows">} stands
 */
public record PdfRequest(String title, Locale locale, String bodyHtml, List<PdfAttachment> attachments, Layout layout,
        Map<String, PdfPicture> pictures) {

    /** Which of the program's layouts. */
    public enum Layout {
        LETTER, DOSSIER
    }

    public PdfRequest {
        attachments = List.copyOf(attachments);
        pictures = Map.copyOf(pictures);
    }

    public PdfRequest(String title, Locale locale, String bodyHtml, List<PdfAttachment> attachments) {
        this(title, locale, bodyHtml, attachments, Layout.LETTER, Map.of());
    }

    public PdfRequest(String title, Locale locale, String bodyHtml) {
        this(title, locale, bodyHtml, List.of());
    }
}
