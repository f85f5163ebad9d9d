package de.laufzettel.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.deployment.Releases;
import de.laufzettel.submission.Cases;
import de.laufzettel.testing.DogTax;
import de.laufzettel.testing.IntegrationTest;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class FillingInIT {

    @Autowired
    MockMvc browser;
    @Autowired
    Releases releases;
    @Autowired
    Cases cases;

    Citizen citizen;
    String draft;

    @BeforeEach
    void begin() throws Exception {
        releases.publish(DogTax.service(), "test");
        citizen = new Citizen(browser);
        draft = citizen.begin(DogTax.ID);
    }

    @Test
    void an_empty_page_is_refused_with_a_list_of_what_is_missing() throws Exception {
        Document page = Citizen.document(citizen.post(draft + "/1", Map.of("antragsteller.vorname", "")));
        assertThat(page.select("#form-errors a")).isNotEmpty();
        assertThat(page.title()).startsWith("Fehler:");
    }

    @Test
    void what_was_typed_is_kept_even_when_the_page_is_refused() throws Exception {
        citizen.post(draft + "/1", Map.of("antragsteller.vorname", "Erika"));
        Document again = Citizen.document(citizen.open(draft + "/1"));
        assertThat(again.select("[name='antragsteller.vorname']").attr("value")).isEqualTo("Erika");
    }

    @Test
    void back_saves_without_asking_whether_the_page_is_right() throws Exception {
        MockHttpServletResponse answer = citizen.post(draft + "/2", Map.of("hund.name", "Bello", "schritt", "zurueck"));
        assertThat(answer.getRedirectedUrl()).isEqualTo(draft + "/1");
        assertThat(Citizen.document(citizen.open(draft + "/2")).select("[name='hund.name']").attr("value")).isEqualTo("Bello");
    }

    @Test
    void somebody_elses_draft_is_not_found() throws Exception {
        Citizen other = new Citizen(browser);
        other.begin(DogTax.ID);
        assertThat(other.open(draft + "/1").getStatus()).isEqualTo(404);
        assertThat(other.open(draft + "/pruefen").getStatus()).isEqualTo(404);
        assertThat(other.submit(draft, "x").getStatus()).isEqualTo(404);
    }

    @Test
    void two_windows_overwrite_nothing_unseen() throws Exception {
        citizen.post(draft + "/1", Map.of("antragsteller.vorname", "Erika"));
        Document late = Citizen.document(citizen.post(draft + "/1", Map.of("antragsteller.nachname", "Spät", "revision", "0")));
        assertThat(late.text()).contains("Auf einem anderen Gerät");
        assertThat(late.select("[name='antragsteller.nachname']").attr("value")).isEqualTo("Spät");
    }

    @Test
    void the_check_page_leads_to_the_first_page_that_is_not_right() throws Exception {
        assertThat(citizen.open(draft + "/pruefen").getRedirectedUrl()).isEqualTo(draft + "/1?fehler");
    }

    @Test
    void submitting_twice_gives_one_reference() throws Exception {
        fillIn();
        String token = Citizen.document(citizen.open(draft + "/pruefen")).select("[name=token]").attr("value");
        assertThat(citizen.submit(draft, token).getRedirectedUrl()).isEqualTo(draft + "/bestaetigung");
        assertThat(citizen.submit(draft, token).getRedirectedUrl()).isEqualTo(draft + "/bestaetigung");
        Document confirmation = Citizen.document(citizen.open(draft + "/bestaetigung"));
        String reference = confirmation.select("#vorgangsnummer").text();
        assertThat(cases.byReference(reference)).isPresent();
        String status = confirmation.select("#status-link").attr("href");
        assertThat(Citizen.document(new Citizen(browser).open(status)).text()).contains("Ihr Antrag ist eingegangen.");
        assertThat(citizen.open(status + "/bestaetigung.pdf").getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(citizen.open(status + "x").getStatus()).isEqualTo(404);
        assertThat(citizen.open(status + "/dokumente/" + UUID.randomUUID()).getStatus()).isEqualTo(404);
    }

    @Test
    void a_stale_token_shows_the_check_page_again() throws Exception {
        fillIn();
        assertThat(citizen.submit(draft, "veraltet").getRedirectedUrl()).isEqualTo(draft + "/pruefen?veraltet");
    }

    private void fillIn() throws Exception {
        citizen.post(draft + "/1", Map.of("antragsteller.vorname", "Erika", "antragsteller.nachname", "Mustermann",
                "antragsteller.geburtsdatum", "4.5.1980", "antragsteller.strasse", "Marienplatz", "antragsteller.hausnummer", "8",
                "antragsteller.plz", "80331", "antragsteller.ort", "München", "weitereHalter", "nein"));
        citizen.post(draft + "/2", Map.of("hund.name", "Bello", "hund.rasse", "Dackel", "hund.wurfdatum", "1.2.2024",
                "hund.geschlecht", "ruede", "hund.farbe", "braun", "hund.anlass", "aufnahme", "hund.gehaltenSeit", "15.9.2026",
                "hund.weitererHund", "nein"));
        citizen.post(draft + "/3", Map.of("befreiung.grund", "keine"));
        citizen.post(draft + "/4", Map.of("zahlung.art", "ueberweisung"));
        citizen.post(draft + "/5", Map.of("erklaerung.richtig", "true", "erklaerung.datenschutz", "true"));
    }
}
