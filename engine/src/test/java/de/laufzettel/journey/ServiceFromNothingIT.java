package de.laufzettel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.laufzettel.testing.Browser;
import de.laufzettel.testing.BrowserTest;
import de.laufzettel.testing.Look;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** From an empty service to a citizen's notice, with nothing but a browser: drawn, tried out, kept as a scenario, published, used. */
@BrowserTest
@ActiveProfiles("demo")
class ServiceFromNothingIT {

    @LocalServerPort
    int port;

    private String id;

    @Test
    void a_parking_permit_is_built_from_nothing_tried_out_published_and_used() {
        try (Browser browser = Browser.start()) {
            Studio dora = new Studio(signedIn(browser.page(address(), Look.of(1440)), "dora"));
            id = dora.create("Parkausweis " + UUID.randomUUID().toString().substring(0, 6));

            form(dora);
            decision(dora);
            notice(dora);
            process(dora);
            tryOut(dora);
            dora.publish();

            Page citizen = browser.page(address(), Look.of(360).withoutJavaScript());
            String reference = submit(citizen);
            citizen.locator("#status-link").click();
            String status = citizen.url();
            decide(signedIn(browser.desktop(address()), "karl"), reference);
            Awaitility.await("the permit is on the status page").atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(500))
                    .until(() -> citizen.navigate(status).ok() && citizen.locator("main a[download]").filter(text("Parkausweis " + reference)).count() > 0);
            Page karl = signedIn(browser.desktop(address()), "karl");
            karl.navigate("/eakte?q=" + reference);
            assertThat(karl.locator("main a[href^='/eakte/vorgang/']")).hasCount(1);
            browser.has_no_complaints();
        }
    }

    private void form(Studio dora) {
        dora.open("formulare");
        dora.add("Neues Formular", "parkausweis");
        dora.field("Angaben", "Textfeld", "Kennzeichen");
        dora.field("Auswahl", "Eine Antwort", "Zone", "innen", "aussen");
        dora.open("einstellungen");
        dora.saved(() -> dora.page().getByLabel("Formular für den Antrag").selectOption("parkausweis"));
    }

    private void decision(Studio dora) {
        dora.open("entscheidungen");
        dora.press("Tabelle: aus Angaben ein Ergebnis");
        dora.saved(() -> {
            dora.page().locator("th.input-cell").dblclick();
            dora.page().locator(".dms-input-label").fill("Zone");
            dora.write(dora.page().locator(".cm-content").first(), "data.zone");
            dora.page().keyboard().press("Escape");
        });
        dora.page().locator(".add-rule-add").first().click();
        dora.cell(0, "\"innen\"");
        dora.cell(1, "\"60 Euro\"");
        dora.saved(() -> dora.cell(3, "\"30 Euro\""));
    }

    private void notice(Studio dora) {
        dora.open("texte");
        dora.add("Neuer Text", "bescheid");
    }

    private void process(Studio dora) {
        dora.open("ablauf");
        dora.page().locator("[data-element-id=eingegangen] > .djs-hit").click();
        dora.set("Formular dieses Schritts", "parkausweis");
        dora.drop("Entscheidung", "zurPruefung");
        dora.set("Entscheidungstabelle", "entscheidung");
        dora.set("Ergebnis heißt", "gebuehr");
        dora.describe("Die Gebühr wird berechnet.");
        dora.drop("Bescheid erstellen", "zumEnde");
        dora.set("Titel", "Ihr Parkausweis");
        dora.set("Text", "bescheid");
        dora.set("Dateiname", "Parkausweis ${data.case.reference}");
        dora.set("Absender", "Stadt Musterstadt");
        dora.set("Name des Ergebnisses", "schreiben");
        dora.describe("Der Ausweis wird geschrieben.");
        dora.drop("In die E-Akte ablegen", dora.newestFlow());
        dora.set("Aktenplaneintrag", "9230");
        dora.set("Akte", "Parkausweise");
        dora.set("Vorgang", "Parkausweis ${data.case.reference}");
        dora.set("Dokumente", "${data.schreiben.document}");
        dora.set("Name des Ergebnisses", "akte");
        dora.describe("Der Ausweis kommt zu den Akten.");
        dora.drop("Nachricht im Portal", dora.newestFlow());
        dora.set("Betreff", "Ihr Parkausweis");
        dora.set("Text", "bescheid");
        dora.set("Dokumente", "${data.schreiben.document}");
        dora.describe("Der Ausweis liegt bereit.");
        // steps stand beside each other, none on another
        assertThat((Boolean) dora.page().evaluate("""
                () => { const boxes = [...document.querySelectorAll('.djs-shape:not([data-element-id$=_label]) > .djs-hit')].map(one => one.getBoundingClientRect());
                  return boxes.every((a, i) => boxes.every((b, j) => i === j || a.right <= b.left || b.right <= a.left)); }""")).isTrue();
        assertThat(dora.page().locator(".drawer .counts")).containsText("0 Fehler");
    }

    private void tryOut(Studio dora) {
        dora.open("ausprobieren");
        Page page = dora.page();
        FrameLocator form = page.frameLocator(".tryout iframe");
        answer(form);
        form.locator("button[name=schritt][value=weiter]").click();
        form.locator("[name=vermerk]").fill("In Ordnung");
        assertThat(page.locator(".details")).containsText("60 Euro");
        form.locator("button[name=schritt][value=weiter]").click();
        for (String step : new String[] {"Bescheid erstellen", "In die E-Akte ablegen", "Nachricht im Portal"}) {
            assertThat(page.locator(".right h3").first()).hasText(step);
            page.locator(".connector button[type=submit]").click();
        }
        assertThat(page.locator(".right h3").first()).hasText("Der Fall ist zu Ende");
        page.locator("#scenario-name").fill("Innenstadt");
        dora.saved(() -> dora.press("Als Szenario speichern"));
        dora.open("szenarien");
        assertThat(page.locator("[data-state=green]")).containsText("Innenstadt");
    }

    private static void answer(FrameLocator form) {
        form.locator("[name=name]").fill("Erika Muster");
        form.locator("[name=kennzeichen]").fill("M-AB 123");
        form.locator("[name=zone][value=innen]").check();
    }

    private String submit(Page citizen) {
        citizen.navigate("/dienste/" + id);
        citizen.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Antrag beginnen")).first().click();
        citizen.locator("[name=name]").fill("Erika Muster");
        citizen.locator("[name=kennzeichen]").fill("M-AB 123");
        citizen.locator("[name=zone][value=innen]").check();
        pressIn(citizen, "Weiter");
        pressIn(citizen, "Antrag absenden");
        return citizen.locator("#vorgangsnummer").innerText();
    }

    private void decide(Page karl, String reference) {
        Locator task = karl.locator("main tr, main li").filter(text(reference)).locator("a").first();
        Awaitility.await("the task is in the inbox").atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(500))
                .until(() -> karl.navigate("/eingang").ok() && karl.locator("main").innerText().contains(reference));
        task.click();
        pressIn(karl, "Übernehmen");
        karl.locator("[name=vermerk]").fill("In Ordnung");
        pressIn(karl, "Entscheidung abschließen");
    }

    private static void pressIn(Page page, String button) {
        page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private Page signedIn(Page page, String name) {
        page.navigate("/anmelden");
        page.locator("[name=name]").fill(name);
        page.locator("[name=password]").fill(name + "-demo-2026");
        pressIn(page, "Anmelden");
        page.waitForURL(url -> !url.endsWith("/anmelden"));
        return page;
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
