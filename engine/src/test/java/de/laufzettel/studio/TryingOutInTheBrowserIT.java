package de.laufzettel.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.laufzettel.design.ServiceDrafts;
import de.laufzettel.identity.Accounts;
import de.laufzettel.identity.NewAccount;
import de.laufzettel.identity.Role;
import de.laufzettel.testing.Axe;
import de.laufzettel.testing.Browser;
import de.laufzettel.testing.BrowserTest;
import de.laufzettel.testing.Look;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A designer tries a draft out: forms in the frame, the way on the drawing, and a scenario of it in the end. */
@BrowserTest
class TryingOutInTheBrowserIT {

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
    StudioScreen studio;
    String id;

    @BeforeEach
    void a_designer_with_a_small_service() {
        browser = Browser.start();
        id = "fest-" + UUID.randomUUID().toString().substring(0, 8);
        String dora = "d" + UUID.randomUUID().toString().substring(0, 8);
        accounts.create(new NewAccount(dora, "Dora Muster", dora + "@example.org", PASSWORD, Set.of(Role.DESIGNER), Set.of()));
        drafts.create(newServices.blank(id, "Straßenfest anmelden", "Register a street party"), dora);
        studio = StudioScreen.signIn(browser.page("http://localhost:" + port, Look.of(1440)), dora, PASSWORD);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void a_run_is_stepped_through_drawn_and_kept_as_a_green_scenario() {
        Page page = studio.page();
        FrameLocator form = page.frameLocator(".tryout iframe");
        studio.open("dienste/" + id + "/ausprobieren");
        Axe.finds_nothing_on(page);

        // nothing goes on while the form says what is missing
        send(form);
        assertThat(form.locator("#form-errors")).isVisible();
        form.locator("[name=name]").fill("Erika Muster");
        form.locator("[name=anliegen]").fill("Ein Fest im Hof");
        send(form);
        form.locator("[name=vermerk]").fill("In Ordnung");
        assertThat(page.locator(".djs-shape.now")).hasCount(1);
        assertThat(page.locator(".djs-connection.trail")).not().hasCount(0);
        send(form);
        assertThat(page.locator(".right h3").first()).hasText("Der Fall ist zu Ende");
        assertThat(page.locator(".way li")).hasCount(2);
        assertThat(page.locator(".details .pairs").first()).containsText("In Ordnung");
        Axe.finds_nothing_on(page);

        page.locator("#scenario-name").fill("Alles in Ordnung");
        studio.awaitSaved(() -> studio.click("Als Szenario speichern"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Szenarien öffnen")).click();
        assertThat(page.locator("[data-state=green]")).hasCount(1);
        assertThat(page.locator("[data-state=green]")).containsText("Alles in Ordnung");
        Axe.finds_nothing_on(page);
        assertThat(drafts.files(id)).extracting(file -> file.path()).contains("scenarios/01-alles-in-ordnung.yaml");
        browser.has_no_complaints();
    }

    @Test
    void one_step_back_and_the_answers_are_still_there() {
        Page page = studio.page();
        FrameLocator form = page.frameLocator(".tryout iframe");
        studio.open("dienste/" + id + "/ausprobieren");
        form.locator("[name=name]").fill("Erika Muster");
        form.locator("[name=anliegen]").fill("Ein Fest im Hof");
        send(form);
        assertThat(form.locator("[name=vermerk]")).isVisible();

        studio.click("Einen Schritt zurück");

        assertThat(form.locator("[name=name]")).hasValue("Erika Muster");
        browser.has_no_complaints();
    }

    @Test
    void tokens_can_be_moved_through_the_drawing_without_a_run_and_in_german() {
        Page page = studio.page();
        studio.open("dienste/" + id + "/ausprobieren");
        page.frameLocator(".tryout iframe").locator("[name=name]").waitFor();

        studio.click("Nur Marken schieben");

        assertThat(page.locator(".simulation .bts-entry").first()).isVisible();
        page.locator(".bts-context-pad").first().click();
        assertThat(page.locator(".bts-token, .bts-token-count").first()).isVisible();
        List<Object> titles = List.of(page.locator(".simulation [title]").evaluateAll("all => all.map(one => one.title).join('; ')"));
        assertThat(titles.toString()).doesNotContainPattern(Pattern.compile("Simulation Log|Reset|Trigger|Toggle|Set animation"));
        browser.has_no_complaints();
    }

    private static void send(FrameLocator form) {
        form.locator("button[name=schritt][value=weiter]").click();
    }
}
