package de.laufzettel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.bpm.DeploymentGate;
import de.laufzettel.bpm.Expressions;
import de.laufzettel.design.ServiceCheck;
import de.laufzettel.documents.PdfDocuments;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.library.ShippedServices;
import de.laufzettel.targets.ConnectorsOnClassPath;
import de.laufzettel.testing.PdfJudge;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final Edition DRAFT = new Edition("Entwurf", Instant.parse("2026-11-24T09:00:00Z"));
    private static final ServicePackage DOG_TAX = ShippedServices.all().stream().filter(service -> service.id().equals("hundesteuer")).findFirst().orElseThrow();

    private final Dossier dossier = new Dossier(
            new ServiceCheck(new DeploymentGate(), new Expressions(Clock.systemUTC()), new ConnectorsOnClassPath()),
            new ConnectorsOnClassPath(), new PdfDocuments(Clock.systemUTC()), ZoneId.of("Europe/Berlin"));

    @Test
    void the_page_has_every_chapter_with_what_the_service_says() {
        Document page = Jsoup.parse(dossier.html(DOG_TAX, DRAFT, Locale.GERMAN));

        assertThat(page.select("h1").text()).isEqualTo("Hundesteuer anmelden");
        assertThat(page.select("h2").eachText()).containsExactly("Überblick", "Ablauf als Zeichnung", "Schritte", "Formulare", "Entscheidungen",
                "Bescheide und Nachrichten", "Daten und Verzeichnis der Verarbeitungstätigkeiten", "Szenarien", "Offene Punkte");
        assertThat(page.select(".step h3").first().text()).startsWith("1. ");
        assertThat(page.text()).contains("E-Akte").contains("Nur wenn").contains("hund.rasse").contains("3.650 Tage");
        assertThat(page.select(".drawing svg").attr("aria-label")).contains("Antrag prüfen");
        assertThat(page.select(".drawing path").size()).isGreaterThan(20);
        assertThat(page.select("script, link, img, iframe")).isEmpty();
    }

    @Test
    void the_pdf_is_for_everybody_and_for_the_archive_in_both_languages() throws Exception {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            byte[] pdf = dossier.pdf(DOG_TAX, DRAFT, locale);
            PdfJudge.finds_nothing_in(pdf);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getDocumentCatalog().getDocumentOutline()).isNotNull();
                assertThat(new PDFTextStripper().getText(document)).contains(locale == Locale.GERMAN ? "Löschfristen" : "Time limits for erasure");
            }
        }
    }

    @Test
    void the_steps_come_in_the_order_of_the_flow() {
        List<String> steps = Jsoup.parse(dossier.html(DOG_TAX, DRAFT, Locale.GERMAN)).select(".step h3").eachText();
        assertThat(steps.indexOf(find(steps, "Steuer berechnen"))).isLessThan(steps.indexOf(find(steps, "Antrag prüfen")));
    }

    @Test
    void what_a_designer_wrote_cannot_become_code() {
        ServicePackage attack = DOG_TAX.with("texts/boese.html", "<p onclick=x()>Hallo</p><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))
                .with("content/de.md", "# A\n\n<img src=x onerror=alert(1)> [x](javascript:alert(1))".getBytes(StandardCharsets.UTF_8));
        String page = dossier.html(attack, DRAFT, Locale.GERMAN);
        assertThat(page).doesNotContain("<script").doesNotContain("<img").doesNotContain("onclick").doesNotContain("href=\"javascript");
    }

    @Test
    void a_model_that_cannot_be_read_is_told_among_the_open_points_and_the_rest_is_there() {
        ServicePackage broken = DOG_TAX.with("process.bpmn", "<definitions/>".getBytes(StandardCharsets.UTF_8));
        Document page = Jsoup.parse(dossier.html(broken, DRAFT, Locale.GERMAN));
        assertThat(page.select("h2").eachText()).contains("Formulare", "Offene Punkte");
        assertThat(page.select("#open").first().parent().text()).contains("process.bpmn");
    }

    private static String find(List<String> steps, String name) {
        return steps.stream().filter(step -> step.contains(name)).findFirst().orElseThrow();
    }
}
