package de.laufzettel.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.laufzettel.deployment.Releases;
import de.laufzettel.design.ServiceDrafts;
import de.laufzettel.identity.Accounts;
import de.laufzettel.identity.NewAccount;
import de.laufzettel.identity.Role;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.testing.Axe;
import de.laufzettel.testing.Browser;
import de.laufzettel.testing.BrowserTest;
import de.laufzettel.testing.Look;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class StudioInTheBrowserIT {

    private static final String PASSWORD = "correct horse battery staple";

    @LocalServerPort
    int port;
    @Autowired
    Accounts accounts;
    @Autowired
    NewServices newServices;
    @Autowired
    ServiceDrafts drafts;
    @Autowired
    Releases releases;

    Browser browser;
    String id;
    String dora;

    @BeforeEach
    void dora_has_a_dog_tax_of_her_own() {
        browser = Browser.start();
        id = "hund-" + UUID.randomUUID().toString().substring(0, 8);
        dora = designer("Dora Muster");
        drafts.create(newServices.copy("hundesteuer", id), dora);
        releases.publish(id, dora);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void the_process_is_changed_in_the_drawing_and_saved_by_itself() {
        StudioScreen studio = studio(1440, dora).openProcess(id);
        studio.select("antragPruefen");
        Locator status = studio.property("laufzettel-status-de");

        studio.awaitSaved(() -> status.fill("Wir sehen Ihren Antrag gerade an."));

        assertThat(studio.page().locator(".saved")).containsText("gespeichert um");
        assertThat(file("process.bpmn")).contains("Wir sehen Ihren Antrag gerade an.");
        browser.has_no_complaints();
    }

    @Test
    void opening_a_process_saves_nothing() {
        StudioScreen studio = studio(1440, dora).openProcess(id);
        studio.select("antragPruefen");
        studio.page().waitForTimeout(1500);
        assertThat(drafts.find(id).orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void the_append_menu_has_entries_and_the_connectors_are_among_them() {
        StudioScreen studio = studio(1440, dora).openProcess(id);
        studio.select("antragPruefen");
        studio.page().keyboard().press("a");
        Locator menu = studio.page().locator(".djs-popup");
        assertThat(menu.locator(".entry").first()).isVisible();
        assertThat(menu.locator(".entry").count()).isGreaterThan(30);
        assertThat(menu).containsText("E-Akte");
        assertThat(menu).not().containsText("Skriptaufgabe");
        browser.has_no_complaints();
    }

    @Test
    void the_editor_of_the_process_speaks_german_in_every_corner_that_was_opened() {
        StudioScreen studio = studio(1440, dora).openProcess(id);
        studio.click("Alle Eigenschaften zeigen");
        for (String element : List.of("antragEingegangen", "steuerBerechnen", "antragPruefen", "bescheidErstellen")) {
            studio.select(element);
            assertThat(studio.page().locator(".bio-properties-panel-group").first()).isVisible();
            studio.page().keyboard().press("Escape");
        }
        studio.page().keyboard().press("r");
        assertThat(studio.page().locator(".djs-popup .entry").first()).isVisible();
        assertThat(studio.page().evaluate("[...laufzettelUntranslated]")).isEqualTo(List.of());
    }

    @Test
    void the_form_is_changed_in_the_builder_and_only_what_was_changed_changes() {
        StudioScreen studio = studio(1440, dora).open("dienste/" + id + "/formulare/antrag");
        String before = file("forms/antrag.form.json");
        studio.builder().locator(".formio-component-vorname").first().hover();
        studio.builder().locator(".builder-component:has(> .formio-component-vorname) .component-settings-button-edit").first().click();
        studio.builder().locator(".component-edit-container input[name='data[label]']").fill("Vorname(n)");

        studio.awaitSaved(() -> studio.builder().getByRole(AriaRole.BUTTON,
                new com.microsoft.playwright.FrameLocator.GetByRoleOptions().setName("Übernehmen")).click());

        assertThat(file("forms/antrag.form.json").replace("Vorname(n)", "Vorname").replaceAll("\\s+", ""))
                .isEqualTo(before.replaceAll("\\s+", ""));
        browser.has_no_complaints();
    }

    @Test
    void a_fee_is_changed_in_its_decision_table() {
        StudioScreen studio = studio(1440, dora).open("dienste/" + id + "/entscheidungen/steuer");
        studio.page().locator("select.choice").selectOption("Jahressteuer");
        Locator fee = studio.page().locator("td.output-cell").first();
        assertThat(fee).containsText("100");
        Axe.finds_nothing_on(studio.page());

        fee.click();
        studio.page().keyboard().press("End");
        studio.awaitSaved(() -> studio.page().keyboard().type("7"));

        assertThat(file("decisions/steuer.dmn")).contains("<text>1007</text>");
        assertThat(studio.page().evaluate("[...laufzettelUntranslated]")).isEqualTo(List.of());
        browser.has_no_complaints();
    }

    @Test
    void the_preview_shows_the_page_of_the_citizen() {
        StudioScreen studio = studio(1440, dora).open("dienste/" + id + "/formulare/antrag");
        studio.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vorschau").setExact(true)).click();
        assertThat(studio.page().frameLocator("iframe.page-frame").locator("h1")).hasText("Halterin oder Halter");
        Axe.finds_nothing_on(studio.page());
        browser.has_no_complaints();
    }

    @Test
    void a_planted_problem_appears_by_itself_and_leads_to_its_place() {
        StudioScreen studio = studio(1440, dora).openProcess(id);
        studio.select("antragPruefen");
        studio.awaitSaved(() -> studio.property("laufzettel-form-key").selectOption(""));
        studio.open("dienste/" + id + "/texte");
        studio.openProblems();
        Locator problem = studio.page().locator(".problem").filter(new Locator.FilterOptions().setHasText("antragPruefen"));
        assertThat(problem).hasCount(1);
        Axe.finds_nothing_on(studio.page());

        problem.click();

        assertThat(studio.page()).hasURL(Pattern.compile(".*/ablauf$"));
        assertThat(studio.selected()).contains("antragPruefen");
        assertThat(studio.page().locator(".problem-marker.error").first()).isVisible();

        studio.click("Veröffentlichen");
        assertThat(studio.page().locator("dialog[open]")).containsText("So kann die Leistung nicht veröffentlicht werden");
        Axe.finds_nothing_on(studio.page());
        assertThat(releases.live(id).orElseThrow().version()).isEqualTo(1);
        browser.has_no_complaints();
    }

    @Test
    void a_new_version_is_published() {
        StudioScreen studio = studio(1440, dora).openProcess(id);
        studio.select("antragPruefen");
        studio.awaitSaved(() -> studio.property("laufzettel-status-de").fill("Wir prüfen."));

        studio.click("Veröffentlichen");
        studio.click("Jetzt veröffentlichen");

        assertThat(studio.page().locator("dialog[open] .note.success")).containsText("Version 2 ist live");
        assertThat(releases.live(id).orElseThrow().version()).isEqualTo(2);
        Axe.finds_nothing_on(studio.page());
        browser.has_no_complaints();
    }

    @Test
    void the_second_of_two_designers_is_told_and_loses_nothing() {
        String karla = designer("Karla Beispiel");
        StudioScreen mine = studio(1440, dora);
        // a bad line: she is not told that her colleague is here, so that no lock keeps them apart
        mine.page().route("**/presence**", route -> route.abort());
        mine.open("dienste/" + id + "/beschreibung/de").click("Quelltext");
        assertThat(mine.page().locator("#content-de")).hasValue(Pattern.compile("^#.+", Pattern.DOTALL));
        drafts.save(id, "content/de.md", "# Von Karla\n".getBytes(StandardCharsets.UTF_8), drafts.find(id).orElseThrow().revision(), karla);

        mine.page().locator("#content-de").fill("# Von Dora\n");

        Locator dialog = mine.page().locator("dialog[open]");
        assertThat(dialog).containsText("Karla Beispiel war schneller");
        Axe.finds_nothing_on(mine.page());
        assertThat(file("content/de.md")).isEqualTo("# Von Karla\n");

        mine.awaitSaved(() -> mine.click("Meine Fassung behalten"));

        assertThat(file("content/de.md")).isEqualTo("# Von Dora\n");
        mine.open("dienste/" + id + "/versionen");
        assertThat(mine.page().locator(".sessions").first()).containsText("nicht gespeichert (Konflikt)");
    }

    @Test
    void a_service_is_begun_from_nothing() {
        StudioScreen studio = studio(1440, dora).open("");
        studio.click("Neue Leistung");
        Axe.finds_nothing_on(studio.page());
        studio.page().getByText("Leer beginnen").click();
        studio.page().getByLabel("Titel auf Deutsch").fill("Straßenfest " + id);
        studio.click("Leistung anlegen");
        assertThat(studio.page()).hasURL(Pattern.compile(".*/dienste/strassenfest-" + id));
        assertThat(studio.page().locator(".flow li")).hasCount(3);
        browser.has_no_complaints();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 1024})
    void axe_finds_nothing_on_any_screen(int width) {
        StudioScreen studio = studio(width, dora);
        for (String part : List.of("", "/ablauf", "/formulare", "/formulare/antrag", "/entscheidungen", "/entscheidungen/steuer",
                "/texte", "/texte/bescheid", "/beschreibung/de", "/einstellungen", "/versionen")) {
            studio.open("dienste/" + id + part);
            studio.page().waitForTimeout(800);
            Axe.finds_nothing_on(studio.page());
        }
        studio.open("");
        Axe.finds_nothing_on(studio.page());
        browser.has_no_complaints();
    }

    private StudioScreen studio(int width, String account) {
        Page page = browser.page("http://localhost:" + port, Look.of(width));
        return StudioScreen.signIn(page, account, PASSWORD);
    }

    private String designer(String displayName) {
        String name = "d" + UUID.randomUUID().toString().substring(0, 8);
        accounts.create(new NewAccount(name, displayName, name + "@example.org", PASSWORD, Set.of(Role.DESIGNER), Set.of()));
        return name;
    }

    private String file(String path) {
        ServicePackage service = drafts.packageOf(id).orElseThrow();
        return new String(service.files().get(path), StandardCharsets.UTF_8);
    }
}
