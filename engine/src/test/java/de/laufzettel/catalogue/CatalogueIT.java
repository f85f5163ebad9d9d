package de.laufzettel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.deployment.Releases;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.testing.DogTax;
import de.laufzettel.testing.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CatalogueIT {

    private static final Locale EASY = Locale.forLanguageTag("de-x-leicht");

    @Autowired
    Catalogue catalogue;

    @Autowired
    Releases releases;

    @BeforeEach
    void two_services_are_live() {
        releases.publish(DogTax.service(), "dora");
        releases.publish(other("aepfel", "# Äpfel pflücken\n\nVon den Bäumen der Stadt.\n\n## Voraussetzungen\n\nEine Leiter."), "dora");
    }

    @Test
    void the_catalogue_has_the_live_services_in_the_order_of_a_dictionary() {
        assertThat(catalogue.all(Locale.GERMAN)).extracting(ServiceDescription::title)
                .containsSubsequence("Äpfel pflücken", "Hundesteuer anmelden");
    }

    @Test
    void a_description_has_its_sections_as_safe_html() {
        ServiceDescription dogTax = catalogue.find("hundesteuer", Locale.GERMAN).orElseThrow();

        assertThat(dogTax.teaser()).startsWith("Melden Sie Ihren Hund");
        assertThat(dogTax.office()).contains("Steueramt");
        assertThat(dogTax.sections()).extracting(ServiceDescription.Section::title)
                .startsWith("Beschreibung", "Voraussetzungen", "Benötigte Unterlagen", "Dauer und Kosten");
        assertThat(dogTax.sections()).extracting(ServiceDescription.Section::id).contains("benoetigte-unterlagen").doesNotHaveDuplicates();
        assertThat(dogTax.sections().get(3).html()).contains("<table>", "<th scope=\"col\">", "100 Euro").doesNotContain("<h2");
    }

    @Test
    void each_language_is_given_when_there_is_one_and_german_when_not() {
        assertThat(catalogue.find("hundesteuer", Locale.ENGLISH).orElseThrow().locale()).isEqualTo(Locale.ENGLISH);
        assertThat(catalogue.find("hundesteuer", EASY).orElseThrow().teaser()).contains("Sie haben einen Hund?");
        ServiceDescription french = catalogue.find("hundesteuer", Locale.FRENCH).orElseThrow();
        assertThat(french.locale()).isEqualTo(Locale.GERMAN);
        assertThat(french.languages()).containsExactlyInAnyOrder(Locale.GERMAN, Locale.ENGLISH, EASY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hundesteuer", "hundesteuer anmelden", "HUND", "Hunde", "Hundesteur", "Hundestuer", "hundemarke",
            "Hundesteuermarke", "Steuer für meinen Hund", "dog tax", "register dog", "Haustier", "anmelden hund", "  hund  "})
    void a_service_is_found_by_what_people_type(String typed) {
        assertThat(catalogue.search(typed, Locale.GERMAN)).extracting(ServiceDescription::id).startsWith("hundesteuer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fischereischein", "qqqq", "%", "' union select 7 --", "<x>", "der die das"})
    void what_fits_nothing_finds_nothing(String typed) {
        assertThat(catalogue.search(typed, Locale.GERMAN)).isEmpty();
    }

    @Test
    void umlauts_may_be_written_out() {
        assertThat(catalogue.search("aepfel pfluecken", Locale.GERMAN)).extracting(ServiceDescription::id).startsWith("aepfel");
        assertThat(catalogue.search("Äpfel", Locale.GERMAN)).extracting(ServiceDescription::id).startsWith("aepfel");
    }

    @Test
    void an_empty_search_shows_everything_and_an_endless_one_is_cut() {
        assertThat(catalogue.search(" ", Locale.GERMAN)).hasSameSizeAs(catalogue.all(Locale.GERMAN));
        assertThat(catalogue.search("hund ".repeat(100_000), Locale.GERMAN)).isNotEmpty();
    }

    @Test
    void script_in_a_description_does_not_reach_the_citizen() {
        String id = "boese-" + UUID.randomUUID().toString().substring(0, 6);
        String markdown = """
                # Böse <script>alert(1)</script>

                Teaser <img src=x onerror=alert(1)>

                ## Voraussetzungen

                <script>alert(1)</script>

                [Klick](javascript:alert(1)) [gut](https://example.org) <b onclick="x()">b</b>
                """;
        releases.publish(other(id, markdown), "dora");

        ServiceDescription evil = catalogue.find(id, Locale.GERMAN).orElseThrow();

        String html = evil.sections().get(0).html();
        assertThat(html).doesNotContain("<script", "javascript:", "<b").contains("href=\"https://example.org\"");
    }

    @Test
    void a_new_version_is_found_at_once() {
        String id = "neu-" + UUID.randomUUID().toString().substring(0, 6);
        releases.publish(other(id, "# Pferdesteuer anmelden\n\nText."), "dora");
        releases.publish(other(id, "# Zebrasteuer anmelden\n\nText."), "dora");

        assertThat(catalogue.find(id, Locale.GERMAN).orElseThrow().title()).isEqualTo("Zebrasteuer anmelden");
        assertThat(catalogue.search("Zebra", Locale.GERMAN)).extracting(ServiceDescription::id).containsExactly(id);
    }

    /** A service that shares no word with the dog tax. */
    private static ServicePackage other(String id, String german) {
        ServicePackage service = DogTax.changed(DogTax.named(id), "service.yaml",
                "keywords:\n- Hund\n- Hundemarke\n- Hundesteuermarke\n- Haustier\n- dog\n", "");
        return DogTax.changed(DogTax.changed(service, "service.yaml", "de: Hundesteuer anmelden", "de: Anderes"),
                "service.yaml", "en: Register a dog for dog tax", "en: Something else")
                .with("content/de.md", german.getBytes(StandardCharsets.UTF_8)).without("content/en.md").without("content/de-leicht.md");
    }
}
