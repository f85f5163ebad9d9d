package de.laufzettel.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T23:30:00Z"), ZoneOffset.UTC);

    @Test
    void a_letter_names_sender_recipient_reference_and_the_date_of_the_office() throws Exception {
        String text = read(LetterPage.of("Bescheid", "<p>Guten Tag</p>", "Steueramt", "Erika Muster\n\nAm Platz 1",
                "LZ-7", Locale.GERMAN, CLOCK));

        assertThat(text).containsSubsequence("Steueramt", "Erika Muster", "Am Platz 1", "Geschäftszeichen: LZ-7",
                "Datum: 24. November 2026", "Bescheid", "Guten Tag");
    }

    @Test
    void in_english_it_speaks_english_and_keeps_a_heading_that_the_text_brings() throws Exception {
        String text = read(LetterPage.of("Notice", "<h1>My own heading</h1><p>Hello</p>", null, " ", "LZ-7",
                Locale.ENGLISH, CLOCK));

        assertThat(text).contains("Reference: LZ-7", "My own heading").doesNotContain("Notice");
    }

    @Test
    void what_stands_in_an_address_is_text() throws Exception {
        String text = read(LetterPage.of("T", "<p>x</p>", "<b>Amt</b>", "<script>x</script>", "LZ", Locale.GERMAN, CLOCK));

        assertThat(text).contains("<b>Amt</b>", "<script>x</script>");
    }

    private static String read(String body) throws Exception {
        byte[] pdf = new PdfDocuments(CLOCK).write(new PdfRequest("T", Locale.GERMAN, body));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }
}
