package de.laufzettel.documents;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Texts of a service as letters: for the case, and to look at before there is one. */
@Component
public class Letters {

    private final PdfDocuments pdfs;
    private final Clock clock;

    Letters(PdfDocuments pdfs, Clock clock) {
        this.pdfs = pdfs;
        this.clock = clock;
    }

    /**
     * A letter as a PDF/A.
     *
     * @param html      an XHTML fragment, its placeholders filled
     * @param reference the number of the case
     */
    public byte[] write(String title, String html, @Nullable String sender, @Nullable String recipient, String reference, Locale language) {
        return pdfs.write(new PdfRequest(title, language, LetterPage.of(title, html, sender, recipient, reference, language, clock), List.of()));
    }
}
