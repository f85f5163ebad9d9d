package de.laufzettel.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.laufzettel.portal.DogTaxVisit;
import de.laufzettel.testing.Axe;
import de.laufzettel.testing.Browser;
import de.laufzettel.testing.BrowserTest;
import de.laufzettel.testing.Look;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Every page, as a phone and a PC show it, light and dark: axe finds nothing, nothing scrolls sideways, nothing complains. */
@BrowserTest
@ActiveProfiles("demo")
class EveryPageIT {

    static final List<Look> LOOKS = Look.ALL;

    @LocalServerPort
    int port;
    @TempDir
    Path folder;
    Browser browser;

    @BeforeEach
    void start() {
        browser = Browser.start();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @FieldSource("LOOKS")
    void a_citizens_way_from_the_catalogue_to_the_status(Look look) throws Exception {
        Page page = page(look);
        new DogTaxVisit(page, Axe::finds_nothing_on).submit();
        new DogTaxVisit(page, Axe::finds_nothing_on)
                .refusedUpload(Files.writeString(folder.resolve("bescheinigung.pdf"), "kein PDF"));
        browser.has_no_complaints();
    }

    @ParameterizedTest
    @FieldSource("LOOKS")
    void pages_beside_the_way(Look look) {
        Page page = page(look);
        for (String address : List.of("/?q=hund", "/?q=gibtesnicht", "/anmelden", "/anmelden?fehler", "/vorgang", "/konto/registrieren",
                "/konto/bestaetigen/abgelaufen", "/impressum", "/datenschutz", "/barrierefreiheit", "/gibt-es-nicht", "/impressum?lang=en")) {
            page.navigate(address);
            assertThat(page.locator("h1").count()).as("first headings of " + address).isEqualTo(1);
            Axe.finds_nothing_on(page);
        }
        page.navigate("/vorgang?lang=de");
        page.locator("main form button").click();
        Axe.finds_nothing_on(page);
        browser.has_no_complaints();
    }

    @ParameterizedTest
    @FieldSource("LOOKS")
    void a_case_workers_desk(Look look) {
        new DogTaxVisit(page(look), page -> { }).submit();
        Page page = signedIn(look, "karl");
        page.navigate("/eingang?ansicht=offen");
        page.waitForCondition(() -> {
            page.reload();
            return page.locator(".lz-table__main").count() > 0;
        });
        Axe.finds_nothing_on(page);
        page.locator(".lz-table__main").first().click();
        Axe.finds_nothing_on(page);
        page.locator("[data-key=c]").click();
        Axe.finds_nothing_on(page);
        page.locator(".lz-desk__work form.lz-form .kern-btn--primary").click();
        Axe.finds_nothing_on(page);
        for (String address : List.of("/eingang?ansicht=meine", "/eingang?ansicht=offen&dienst=gibt-es-nicht", "/eakte", "/eakte?q=hund")) {
            page.navigate(address);
            Axe.finds_nothing_on(page);
        }
        browser.has_no_complaints();
    }

    @ParameterizedTest
    @FieldSource("LOOKS")
    void operators_and_administrators(Look look) {
        Page page = signedIn(look, "olga");
        for (String address : List.of("/betrieb", "/betrieb/uebergaben", "/betrieb/postfach", "/betrieb/protokoll", "/betrieb/stoerungen")) {
            page.navigate(address);
            Axe.finds_nothing_on(page);
        }
        Page other = signedIn(look, "adam");
        for (String address : List.of("/betrieb/konten", "/betrieb/konten/neu")) {
            other.navigate(address);
            Axe.finds_nothing_on(other);
        }
        Page citizen = signedIn(look, "clara");
        citizen.navigate("/konto");
        Axe.finds_nothing_on(citizen);
        browser.has_no_complaints();
    }

    @Test
    void all_of_it_works_without_javascript() {
        Look plain = Look.of(320).withoutJavaScript();
        String status = new DogTaxVisit(browser.page(address(), plain), page -> { }).submit();
        Page page = browser.page(address(), plain);
        page.navigate(status);
        assertThat(page.locator("h1").innerText()).isEqualTo("Hundesteuer anmelden");
        browser.has_no_complaints();
    }

    private Page page(Look look) {
        Page page = browser.page(address(), look);
        page.navigate("/");
        assertThat(page.locator("link[rel=stylesheet]").getAttribute("href"))
                .as("colours cannot be judged without the stylesheet: build without -Dweb.skip=true").matches("/assets/pages\\.\\w+\\.css");
        return page;
    }

    private Page signedIn(Look look, String who) {
        Page page = page(look);
        page.navigate("/anmelden");
        page.locator("#name").fill(who);
        page.locator("#password").fill(who + "-demo-2026");
        page.locator("main form button").click();
        page.waitForURL(url -> !url.contains("/anmelden"));
        return page;
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
