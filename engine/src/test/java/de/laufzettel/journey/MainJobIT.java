package de.laufzettel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import de.laufzettel.testing.Axe;
import de.laufzettel.testing.Browser;
import de.laufzettel.testing.BrowserTest;
import de.laufzettel.testing.Look;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** The main job as people do it, each in a browser of their own: submit, work, decide, hand over, know. */
@BrowserTest
@ActiveProfiles("demo")
class MainJobIT {

    private static final byte[] PROOF = minimalPdf();

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "with JavaScript {0}")
    @ValueSource(booleans = {false, true})
    void a_dog_is_registered_on_a_phone_and_its_notice_read_there(boolean javaScript) throws Exception {
        try (Browser browser = Browser.start()) {
            Look phone = javaScript ? Look.of(360) : Look.of(360).withoutJavaScript();
            Page citizen = browser.page(address(), phone);

            String reference = submit(citizen, javaScript);
            Path receipt = download(citizen, "Eingangsbestätigung");
            assertThat(Files.readString(receipt, StandardCharsets.ISO_8859_1)).startsWith("%PDF").contains("pdfaid");
            citizen.locator("#status-link").click();
            String status = citizen.url();

            decide(browser, reference);

            Awaitility.await("the notice is on the status page").atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(500))
                    .until(() -> citizen.navigate(status).ok() && citizen.locator("main").innerText().contains("Hundesteuerbescheid"));
            assertThat(Files.readString(download(citizen, "Hundesteuerbescheid"), StandardCharsets.ISO_8859_1)).startsWith("%PDF");

            filed(browser, reference);
            mailed(browser, reference);
            browser.has_no_complaints();
        }
    }

    /** The e-file's four levels, one hand-over, one mail: after a case has gone through, in every size and colour. */
    @Test
    void what_a_case_leaves_behind_is_shown_on_pages_that_everybody_can_use() throws Exception {
        try (Browser browser = Browser.start()) {
            Page citizen = browser.page(address(), Look.of(360).withoutJavaScript());
            String reference = submit(citizen, false);
            decide(browser, reference);
            mailed(browser, reference);
            for (Look look : Look.ALL) {
                Page karl = signedIn(browser.page(address(), look), "karl");
                karl.navigate("/eakte?q=" + reference);
                karl.locator("main a[href^='/eakte/vorgang/']").first().click();
                Axe.finds_nothing_on(karl);
                for (String level : new String[] {"/eakte/akte/", "/eakte/plan/"}) {
                    karl.locator("main a[href^='" + level + "']").first().click();
                    Axe.finds_nothing_on(karl);
                }
                Page olga = signedIn(browser.page(address(), look), "olga");
                for (String list : new String[] {"/betrieb/postfach", "/betrieb/uebergaben?zustand=DONE"}) {
                    olga.navigate(list);
                    olga.locator("main li h2 a, main tbody a").first().click();
                    Axe.finds_nothing_on(olga);
                }
                olga.navigate("/betrieb/protokoll?nummer=" + reference);
                assertThat(olga.locator("main")).containsText("case.submitted");
                Axe.finds_nothing_on(olga);
                Page other = browser.page(address(), look);
                other.navigate("/dienste/hundesteuer");
                other.locator("main form button").first().click();
                other.locator("a[href$='/loeschen']").click();
                Axe.finds_nothing_on(other);
            }
            browser.has_no_complaints();
        }
    }

    @Test
    void operators_and_administrators_have_pages_that_everybody_can_use() {
        try (Browser browser = Browser.start()) {
            for (Look look : Look.ALL) {
                Page olga = signedIn(browser.page(address(), look), "olga");
                for (String path : new String[] {"/betrieb", "/betrieb/uebergaben?zustand=DONE", "/betrieb/uebergaben?zustand=DEAD",
                    "/betrieb/stoerungen", "/betrieb/postfach", "/betrieb/protokoll?nummer=HS-2026"}) {
                    olga.navigate(path);
                    Axe.finds_nothing_on(olga);
                }
                Page adam = signedIn(browser.page(address(), look), "adam");
                for (String path : new String[] {"/betrieb", "/betrieb/konten", "/betrieb/konten/neu"}) {
                    adam.navigate(path);
                    Axe.finds_nothing_on(adam);
                }
                adam.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Konto anlegen")).click();
                assertThat(adam.locator("main")).containsText("mindestens 12 Zeichen");
                Axe.finds_nothing_on(adam);
            }
            browser.has_no_complaints();
        }
    }

    private String submit(Page citizen, boolean javaScript) {
        citizen.navigate("/");
        citizen.getByLabel("Was möchten Sie erledigen?").fill("hund anmelden");
        press(citizen, "Suchen");
        citizen.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hundesteuer anmelden")).click();
        citizen.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Antrag beginnen")).first().click();

        press(citizen, "Weiter");
        assertThat(citizen.locator("main")).containsText("Vorname");
        assertThat(citizen.locator("[role=alert], .kern-alert--danger").first()).isVisible();

        fill(citizen, "antragsteller.vorname", "Erika");
        fill(citizen, "antragsteller.nachname", "Mustermann");
        fill(citizen, "antragsteller.geburtsdatum", "4.5.1980");
        fill(citizen, "antragsteller.strasse", "Marienplatz");
        fill(citizen, "antragsteller.hausnummer", "8");
        fill(citizen, "antragsteller.plz", "80331");
        fill(citizen, "antragsteller.ort", "München");
        fill(citizen, "antragsteller.email", "erika@example.org");
        choose(citizen, "weitereHalter", "nein");
        press(citizen, "Weiter");

        fill(citizen, "hund.name", "Bello");
        citizen.locator("[name='hund.rasse']").selectOption("Dackel");
        fill(citizen, "hund.wurfdatum", "1.2.2024");
        choose(citizen, "hund.geschlecht", "ruede");
        fill(citizen, "hund.farbe", "braun");
        choose(citizen, "hund.anlass", "aufnahme");
        fill(citizen, "hund.gehaltenSeit", "15.9.2026");
        choose(citizen, "hund.weitererHund", "nein");
        press(citizen, "Weiter");
        pressIfStillAt(citizen, "hund.name");

        choose(citizen, "befreiung.grund", "tierheim");
        awaitField(citizen, "befreiung.tierheim", javaScript);
        fill(citizen, "befreiung.tierheim", "Tierheim München");
        citizen.locator("input[type=file]").first().setInputFiles(new FilePayload("vertrag.pdf", "application/pdf", PROOF));
        press(citizen, "Weiter");

        choose(citizen, "zahlung.art", "ueberweisung");
        press(citizen, "Weiter");
        citizen.locator("[name='erklaerung.richtig']").check();
        citizen.locator("[name='erklaerung.datenschutz']").check();
        press(citizen, "Weiter");

        assertThat(citizen.locator("main")).containsText("vertrag.pdf");
        press(citizen, "Antrag absenden");
        String reference = citizen.locator("#vorgangsnummer").innerText();
        assertThat(reference).startsWith("HS-");
        return reference;
    }

    private void decide(Browser browser, String reference) {
        Page karl = signedIn(browser.desktop(address()), "karl");
        Awaitility.await("the task is in the inbox").atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(500))
                .until(() -> karl.navigate("/eingang").ok() && karl.locator("main").innerText().contains(reference));
        Axe.finds_nothing_on(karl);
        karl.locator("main a", new Page.LocatorOptions().setHasText(reference)).or(
                karl.locator("main tr, main li", new Page.LocatorOptions().setHasText(reference)).locator("a")).first().click();
        press(karl, "Übernehmen");
        assertThat(karl.getByText("Entscheidung abschließen")).isVisible();
        assertThat(karl.locator("#form-errors")).hasCount(0);
        assertThat(karl.locator("main")).containsText("Mustermann");
        Axe.finds_nothing_on(karl);
        choose(karl, "entscheidung.ergebnis", "zustimmen");
        press(karl, "Entscheidung abschließen");
    }

    private void filed(Browser browser, String reference) {
        Page karl = signedIn(browser.desktop(address()), "karl");
        karl.navigate("/eakte?q=" + reference);
        Axe.finds_nothing_on(karl);
        Locator procedures = karl.locator("main a[href^='/eakte/vorgang/']");
        assertThat(procedures.count()).isEqualTo(1);
        procedures.first().click();
        assertThat(karl.locator("main")).containsText("Hundesteuerbescheid");
        assertThat(karl.locator("main")).containsText("vertrag.pdf");
    }

    private void mailed(Browser browser, String reference) {
        Page olga = signedIn(browser.desktop(address()), "olga");
        Awaitility.await("the notice was mailed").atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(500))
                .until(() -> olga.navigate("/betrieb/postfach").ok()
                        && olga.locator("main").innerText().contains("Ihre Anmeldung zur Hundesteuer, Vorgang " + reference));
        olga.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ihre Anmeldung zur Hundesteuer, Vorgang " + reference)).click();
        assertThat(olga.locator("main")).containsText("Hundesteuerbescheid");
        Axe.finds_nothing_on(olga);
    }

    private Page signedIn(Page page, String name) {
        page.navigate("/anmelden");
        fill(page, "name", name);
        fill(page, "password", name + "-demo-2026");
        page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Anmelden")).click();
        return page;
    }

    private static Path download(Page page, String linkText) {
        Download download = page.waitForDownload(
                () -> page.locator("main a[download]", new Page.LocatorOptions().setHasText(linkText)).first().click());
        return download.path();
    }

    private static void fill(Page page, String name, String value) {
        page.locator("[name='" + name + "']").fill(value);
    }

    private static void choose(Page page, String name, String value) {
        page.locator("[name='" + name + "'][value='" + value + "']").check();
        // an answer may open a field above the next one: a hand would wait too, before it aims
        page.locator("#form-fields:not(.fm-busy)").first().waitFor();
    }

    private static void press(Page page, String button) {
        page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    /** What an answer on the same page opened is asked before the next page comes. */
    private static void pressIfStillAt(Page page, String name) {
        if (page.locator("[name='" + name + "']").count() > 0) {
            press(page, "Weiter");
        }
    }

    /** With JavaScript the field appears at once; without it, when the page is sent. */
    private static void awaitField(Page page, String name, boolean javaScript) {
        if (!javaScript) {
            press(page, "Weiter");
        }
        assertThat(page.locator("[name='" + name + "']")).isVisible();
    }

    private String address() {
        return "http://localhost:" + port;
    }

    private static byte[] minimalPdf() {
        try (var pdf = new org.apache.pdfbox.pdmodel.PDDocument(); var bytes = new java.io.ByteArrayOutputStream()) {
            pdf.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
