package de.laufzettel.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import de.laufzettel.testing.PdfJudge;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfDocumentsTest {

    private static final String NOTICE = """
            <h1>Bescheid über Hundesteuer</h1>
            <p>Sehr geehrte Frau Łukasiewicz-Đorđević, für Ihren Hund <strong>Waldi</strong> <em>setzen</em> wir fest:</p>
            <table><caption>Steuer</caption><thead><tr><th scope="col">Jahr</th><th scope="col">Betrag</th></tr></thead>
            <tbody><tr><td>2026</td><td>100,00 €</td></tr></tbody></table>
            <h2>Hinweise</h2><ul><li>Fällig am 15. Januar</li><li>Siehe <a href="https://example.org/satzung">Satzung</a></li></ul>
            <dl><dt>Rasse</dt><dd>Dackel</dd></dl><p>Ăă Őő Şş Ğğ Ẋẋ 漢 😀</p>
            """;

    private final PdfDocuments documents = new PdfDocuments(
            Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void an_archive_and_a_screen_reader_accept_what_is_written() throws Exception {
        byte[] pdf = documents.write(new PdfRequest("Bescheid", Locale.GERMAN, NOTICE, List.of(data())));

        PdfJudge.finds_nothing_in(pdf);
    }

    @Test
    void the_judge_finds_fault_with_an_ordinary_pdf() throws Exception {
        try (PDDocument plain = new PDDocument()) {
            plain.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            var out = new java.io.ByteArrayOutputStream();
            plain.save(out);

            assertThat(PdfJudge.complaints(out.toByteArray(), PDFAFlavour.PDFA_3_A)).isNotEmpty();
            assertThat(PdfJudge.complaints(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
        }
    }

    @Test
    void a_long_text_over_several_pages_stays_conformant() throws Exception {
        String rows = "<tr><td>Zeile</td><td>" + "Text ".repeat(20) + "</td></tr>";
        byte[] pdf = documents.write(new PdfRequest("Long", Locale.ENGLISH,
                "<h1>Long</h1><table><thead><tr><th scope=\"col\">A</th><th scope=\"col\">B</th></tr></thead><tbody>"
                        + rows.repeat(120) + "</tbody></table>"));

        PdfJudge.finds_nothing_in(pdf);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isGreaterThan(3);
        }
    }

    @Test
    void what_is_embedded_comes_out_as_it_went_in() throws Exception {
        byte[] pdf = documents.write(new PdfRequest("Antrag", Locale.GERMAN, "<h1>Antrag</h1>", List.of(data())));

        try (PDDocument read = Loader.loadPDF(pdf)) {
            PDComplexFileSpecification file = read.getDocumentCatalog().getNames().getEmbeddedFiles().getNames()
                    .get("antrag.json");
            assertThat(file.getEmbeddedFile().toByteArray()).asString(StandardCharsets.UTF_8)
                    .isEqualTo("{\"hund\":{\"name\":\"Waldi\"}}");
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
            assertThat(new PDFTextStripper().getText(read)).contains("Antrag");
        }
    }

    @Test
    void nothing_that_a_text_points_to_is_loaded() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        canary.start();
        try {
            String url = "http://127.0.0.1:" + canary.getAddress().getPort() + "/x";
            byte[] pdf = documents.write(new PdfRequest("X", Locale.GERMAN, ("<p>Text</p><img src='%1$s'/>"
                    + "<link rel='stylesheet' href='%1$s'/><style>@import url(%1$s);</style><object data='%1$s'></object>"
                    + "<div style=\"background:url('%1$s')\">b</div><iframe src='%1$s'></iframe>"
                    + "<img src='file:///etc/passwd'/><svg><image href='%1$s'/></svg><script>x</script>")
                    .formatted(url)));

            assertThat(asked).hasValue(0);
            PdfJudge.finds_nothing_in(pdf);
        } finally {
            canary.stop(0);
        }
    }

    private static PdfAttachment data() {
        return new PdfAttachment("antrag.json", "application/json", "Angaben des Antrags", PdfAttachment.Relationship.DATA,
                "{\"hund\":{\"name\":\"Waldi\"}}".getBytes(StandardCharsets.UTF_8));
    }
}
