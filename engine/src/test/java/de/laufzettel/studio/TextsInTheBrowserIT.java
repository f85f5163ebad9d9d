package de.laufzettel.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.laufzettel.design.ServiceDrafts;
import de.laufzettel.identity.Accounts;
import de.laufzettel.identity.NewAccount;
import de.laufzettel.identity.Role;
import de.laufzettel.testing.Axe;
import de.laufzettel.testing.Browser;
import de.laufzettel.testing.BrowserTest;
import de.laufzettel.testing.Look;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Notices and mails, written by somebody who knows no HTML. */
@BrowserTest
class TextsInTheBrowserIT {

    private static final String PASSWORD = "correct horse battery staple";

    @LocalServerPort
    int port;
    @Autowired
    Accounts accounts;
    @Autowired
    NewServices newServices;
    @Autowired
    ServiceDrafts drafts;

    Browser browser;
    Page page;
    StudioScreen studio;
    String id;

    @BeforeEach
    void dora_opens_a_notice() {
        browser = Browser.start();
        id = "hund-" + UUID.randomUUID().toString().substring(0, 8);
        String dora = "d" + UUID.randomUUID().toString().substring(0, 8);
        accounts.create(new NewAccount(dora, "Dora Muster", dora + "@example.org", PASSWORD, Set.of(Role.DESIGNER), Set.of()));
        drafts.create(newServices.copy("hundesteuer", id), dora);
        page = browser.page("http://localhost:" + port, Look.of(1440));
        studio = StudioScreen.signIn(page, dora, PASSWORD).open("dienste/" + id + "/texte/ablehnung");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void a_text_is_written_as_a_letter_and_a_wrong_name_is_marked_and_corrected() {
        String before = file();
        Keyboard keys = page.keyboard();
        page.locator(".letter p").first().click(new Locator.ClickOptions().setPosition(2, 8));
        keys.press("End");
        studio.awaitSaved(() -> keys.type(" Ihr Hund ${data.hund.namee} bellt."));
        assertThat(page.locator(".placeholder.wrong")).hasText("hund.namee");
        Axe.finds_nothing_on(page);

        studio.awaitSaved(() -> page.getByText("Durch „data.hund.name“ ersetzen").click());
        assertThat(page.locator(".placeholder.wrong")).hasCount(0);
        page.locator(".letter p").first().click(new Locator.ClickOptions().setPosition(2, 8));
        keys.press("End");
        // the editor hears of a cursor that the browser moved a moment later
        page.waitForFunction("getSelection().anchorNode.textContent.endsWith('bellt.') && getSelection().anchorOffset === 7");
        keys.press("Enter");
        studio.awaitSaved(() -> {
            keys.type("- eins");
            keys.press("Enter");
            keys.press("Control+b");
            keys.type("zwei & drei");
        });

        assertThat(file()).isEqualTo(before.replaceFirst(",</p>\n",
                ", Ihr Hund \\${data.hund.name} bellt.</p>\n<ul>\n  <li>eins</li>\n  <li><strong>zwei &amp; drei</strong></li>\n</ul>\n"));
        browser.has_no_complaints();
    }

    @Test
    void a_placeholder_is_chosen_by_its_label_and_undone() {
        String before = file();
        page.locator(".letter p").first().click(new Locator.ClickOptions().setPosition(2, 8));
        page.keyboard().press("Home");
        page.keyboard().type("${");
        assertThat(page.locator(".proposals li").first()).isVisible();
        Axe.finds_nothing_on(page);
        page.keyboard().type("Farbe");
        page.keyboard().press("Enter");
        studio.awaitSaved(() -> page.keyboard().press("Enter"));
        assertThat(file()).startsWith("<p>${data.hund.farbe}Guten Tag");

        studio.awaitSaved(() -> page.keyboard().press("Control+z"));

        assertThat(file()).isEqualTo(before);
        browser.has_no_complaints();
    }

    @Test
    void what_a_letter_cannot_show_is_edited_as_source_and_kept() {
        studio.click("Quelltext");
        studio.awaitSaved(() -> page.locator("textarea").fill("<div class=\"rahmen\"><p>Guten Tag</p></div>\n"));
        page.reload();
        page.evaluate("localStorage.removeItem('laufzettel.texts.source')");
        page.reload();

        assertThat(page.getByText("Dieser Text enthält <div>")).isVisible();
        assertThat(page.locator("textarea")).hasValue("<div class=\"rahmen\"><p>Guten Tag</p></div>\n");
        Axe.finds_nothing_on(page);
        browser.has_no_complaints();
    }

    @Test
    void a_description_is_written_as_a_letter_and_stays_markdown() {
        studio.open("dienste/" + id + "/beschreibung/de-leicht");
        String before = file("content/de-leicht.md");
        page.locator(".letter h1").click(new Locator.ClickOptions().setPosition(2, 8));
        page.keyboard().press("End");
        page.keyboard().press("Enter");
        studio.awaitSaved(() -> page.keyboard().type("Es kostet 5 * 100 Euro."));
        Axe.finds_nothing_on(page);

        assertThat(file("content/de-leicht.md")).isEqualTo(before.replaceFirst("\n", "\n\nEs kostet 5 \\\\* 100 Euro.\n"));
        browser.has_no_complaints();
    }

    private String file() {
        return file("texts/ablehnung.html");
    }

    private String file(String path) {
        return new String(drafts.packageOf(id).orElseThrow().files().get(path), StandardCharsets.UTF_8);
    }
}
