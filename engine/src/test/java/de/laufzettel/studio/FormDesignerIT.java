package de.laufzettel.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import de.laufzettel.design.ServiceDrafts;
import de.laufzettel.identity.Accounts;
import de.laufzettel.identity.NewAccount;
import de.laufzettel.identity.Role;
import de.laufzettel.testing.Axe;
import de.laufzettel.testing.Browser;
import de.laufzettel.testing.BrowserTest;
import de.laufzettel.testing.Look;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Forms and decisions in the hands of a designer. */
@BrowserTest
class FormDesignerIT {

    private static final String PASSWORD = "correct horse battery staple";
    private static final String FORM = "forms/antrag.form.json";

    @LocalServerPort
    int port;
    @Autowired
    Accounts accounts;
    @Autowired
    NewServices newServices;
    @Autowired
    ServiceDrafts drafts;

    Browser browser;
    String id;
    String dora;

    @BeforeEach
    void dora_has_a_service_of_her_own() {
        browser = Browser.start();
        id = "hund-" + UUID.randomUUID().toString().substring(0, 8);
        dora = "d" + UUID.randomUUID().toString().substring(0, 8);
        accounts.create(new NewAccount(dora, "Dora Muster", dora + "@example.org", PASSWORD, Set.of(Role.DESIGNER), Set.of()));
        drafts.create(newServices.copy("hundesteuer", id), dora);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void a_form_is_built_moved_and_undone_with_the_keyboard_alone() {
        form(field("textfield", "name", "") + "," + field("checkbox", "zugestimmt", ""));
        StudioScreen studio = studio(Look.of(1440)).open("dienste/" + id + "/formulare/antrag");
        studio.click("Neben dem Formular: Gliederung");
        assertThat(studio.builder().locator(".formio-component-name").first()).isVisible();
        studio.page().getByLabel("Art des Feldes").selectOption(new SelectOption().setLabel("Anschrift"));
        studio.awaitSaved(() -> studio.button("Danach einfügen").press("Enter"));
        assertThat(outline(studio, "anschrift")).hasCount(1);
        Axe.finds_nothing_on(studio.page());

        outline(studio, "zugestimmt").focus();
        studio.awaitSaved(() -> studio.page().keyboard().press("Alt+ArrowUp"));
        assertThat(file(FORM)).containsSubsequence("zugestimmt", "\"name\"", "anschrift", "\"plz\"");
        assertThat(studio.builder().locator(".formio-component-anschrift").first()).isVisible();

        studio.awaitSaved(() -> studio.page().keyboard().press("Control+z"));
        assertThat(file(FORM)).containsSubsequence("\"name\"", "zugestimmt", "anschrift");
        browser.has_no_complaints();
    }

    @Test
    void every_dialog_of_the_builder_speaks_german_and_asks_no_other_server() {
        List<String> types = List.of("textfield", "textarea", "number", "currency", "email", "phoneNumber", "url", "checkbox", "radio", "selectboxes", "select",
                "datetime", "day", "time", "file", "panel", "fieldset", "columns", "well", "content", "container", "datagrid", "editgrid", "hidden");
        form(types.stream().map(type -> field(type, "f" + type.toLowerCase(), type.equals("columns") ? ",\"columns\":[{\"components\":[],\"width\":6}]" : ",\"components\":[]"))
                .collect(Collectors.joining(",")));
        StudioScreen studio = studio(Look.of(1440)).open("dienste/" + id + "/formulare/antrag");
        studio.click("Neben dem Formular: Gliederung");
        assertThat(studio.builder().locator(".formio-component-ftextfield").first()).isVisible();
        for (String type : types) {
            outline(studio, "f" + type.toLowerCase()).press("Enter");
            Locator dialog = studio.builder().locator(".component-edit-container");
            assertThat(dialog).isVisible();
            for (Locator tab : dialog.locator(".nav-link").all()) {
                tab.click();
            }
            assertThat(studio.builder().locator("body").evaluate("() => laufzettelUntranslated()")).as(type).isEqualTo(List.of());
            studio.builder().getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName("Abbrechen")).click();
            assertThat(dialog).hasCount(0);
        }
        browser.has_no_complaints();
    }

    @Test
    void the_page_beside_the_builder_can_be_filled_in_and_follows_the_form() {
        form(field("checkbox", "tier", "") + "," + field("textfield", "tiername", ",\"conditional\":{\"show\":true,\"conjunction\":\"all\","
                + "\"conditions\":[{\"component\":\"tier\",\"operator\":\"isEqual\",\"value\":true}]}"));
        StudioScreen studio = studio(Look.of(1440)).open("dienste/" + id + "/formulare/antrag");
        FrameLocator page = studio.page().frameLocator("iframe.page-frame");
        assertThat(page.locator("[name=tier]")).isVisible();
        assertThat(page.locator("[name=tiername]")).hasCount(0);
        page.locator("[name=tier]").check();
        page.locator("[name=tiername]").fill("Bello");

        studio.click("Texte");
        Locator english = studio.page().getByLabel("Frage von TIERNAME, Englisch");
        english.fill("Name of the animal");
        studio.awaitSaved(() -> english.press("Tab"));
        assertThat(file(FORM)).contains("\"en\": {").contains("Name of the animal");
        Axe.finds_nothing_on(studio.page());
        browser.has_no_complaints();
    }

    @Test
    void a_schema_is_read_reported_on_and_made_a_form() {
        StudioScreen studio = studio(Look.of(1440)).open("dienste/" + id + "/formulare");
        studio.click("Aus Schema");
        String schema = "{\"title\":\"Parkausweis\",\"type\":\"object\",\"properties\":{\"plz\":{\"type\":\"string\",\"title\":\"Postleitzahl\",\"not\":{\"const\":\"0\"}}}}";
        studio.page().locator("#schema-file").setInputFiles(new FilePayload("schema.json", "application/json", schema.getBytes(StandardCharsets.UTF_8)));
        assertThat(studio.page().locator("dialog[open] .notes")).containsText("/properties/plz/not");
        Axe.finds_nothing_on(studio.page());
        studio.click("Formular anlegen");
        assertThat(studio.builder().locator(".formio-component-plz").first()).isVisible();
        assertThat(file("forms/parkausweis.form.json")).contains("Postleitzahl");

        studio.open("dienste/" + id + "/formulare");
        studio.click("Aus Schema");
        studio.page().locator("#schema-file").setInputFiles(new FilePayload("x.xml", "application/xml", "<!DOCTYPE a><a/>".getBytes(StandardCharsets.UTF_8)));
        assertThat(studio.page().locator("dialog[open]")).containsText("kein lesbares XML");
    }

    @Test
    void a_decision_is_tested_with_values_and_its_row_is_marked() {
        for (Look look : List.of(Look.of(1440), Look.of(1024).inTheDark())) {
            StudioScreen studio = studio(look).open("dienste/" + id + "/entscheidungen/steuer");
            studio.page().locator("select.choice").selectOption("rassekategorie");
            studio.page().getByLabel("Rasse hund.rasse").selectOption("Rottweiler");
            assertThat(studio.page().locator(".beside .result")).containsText("Rasse der Kategorie 2");
            assertThat(studio.page().locator(".beside")).containsText("Die oberste gilt");
            Object marked = studio.page().locator("td.rule-index[data-row-id=rule_rassekategorie_2]").evaluate("cell => getComputedStyle(cell, '::before').content");
            assertThat(String.valueOf(marked)).contains("✓");
            Axe.finds_nothing_on(studio.page());
        }
        browser.has_no_complaints();
    }

    private void form(String components) {
        String form = "{\"title\":\"Antrag\",\"display\":\"form\",\"components\":[" + components + "]}";
        drafts.save(id, FORM, form.getBytes(StandardCharsets.UTF_8), drafts.find(id).orElseThrow().revision(), dora);
    }

    private static String field(String type, String key, String more) {
        boolean input = Stream.of("panel", "fieldset", "columns", "well", "content").noneMatch(type::equals);
        return "{\"type\":\"" + type + "\",\"key\":\"" + key + "\",\"label\":\"" + key.toUpperCase() + "\",\"input\":" + input + more + "}";
    }

    private static Locator outline(StudioScreen studio, String key) {
        return studio.page().getByRole(AriaRole.TREEITEM).filter(new Locator.FilterOptions().setHas(studio.page().locator("code", new Page.LocatorOptions().setHasText(Pattern.compile("^" + key + "$")))));
    }

    private StudioScreen studio(Look look) {
        return StudioScreen.signIn(browser.page("http://localhost:" + port, look), dora, PASSWORD);
    }

    private String file(String path) {
        return new String(drafts.packageOf(id).orElseThrow().files().get(path), StandardCharsets.UTF_8);
    }
}
