package de.laufzettel.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Drawing a process as people do: by mouse, by keyboard alone, by choosing instead of writing. */
@BrowserTest
class ProcessEditorInTheBrowserIT {

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
    String id;
    String dora;

    @BeforeEach
    void dora_has_a_dog_tax_of_her_own() {
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
    void a_process_is_built_by_keyboard_alone_in_the_outline() {
        StudioScreen studio = studio(1440);
        startEmpty(studio);
        Page page = studio.page();
        Keyboard keys = page.keyboard();
        studio.button("Gliederung").press("Enter");
        Axe.finds_nothing_on(page);
        studio.button("Start einfügen").press("Enter");
        choose(page, "Antrag eingegangen");
        add(page, "Sachbearbeitung");
        keys.press("F2");
        page.locator("dialog[open] input").fill("Antrag prüfen");
        keys.press("Enter");
        add(page, "Verzweigung", "Entweder-oder");
        add(page, "Bescheid erstellen");
        add(page, "Ende");
        // back up to the branch, for its second way
        keys.press("ArrowUp");
        keys.press("ArrowUp");
        add(page, "Nachricht im Portal");
        Locator connect = studio.button("Verbinden");
        connect.press("Enter");
        Axe.finds_nothing_on(page);
        page.getByLabel("Verbinden mit").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Ende"));
        page.locator("dialog[open] button[type=submit]").press("Enter");

        assertThat(page.locator("[role=treeitem]")).containsText(new String[] {
            "Antrag eingegangen", "Antrag prüfen", "Entweder-oder", "Weg", "Bescheid erstellen", "Weg", "Nachricht im Portal", "Ende"});
        // the save of the step before may still be on its way
        page.waitForCondition(() -> count(file("process.bpmn"), "<bpmn:sequenceFlow ") == 6);
        String bpmn = file("process.bpmn");
        assertThat(bpmn).contains("camunda:topic=\"pdf.create\"", "camunda:topic=\"portal.deliver\"");
        Axe.finds_nothing_on(page);
        browser.has_no_complaints();
    }

    @Test
    void a_service_is_built_from_nothing_until_nothing_is_wrong() {
        StudioScreen studio = studio(1440).open("");
        Page page = studio.page();
        String title = "Straßenfest " + UUID.randomUUID().toString().substring(0, 8);
        studio.click("Neue Leistung");
        page.getByText("Leer beginnen").click();
        page.getByLabel("Titel auf Deutsch").fill(title);
        studio.click("Leistung anlegen");
        page.waitForURL(Pattern.compile(".*/dienste/strassenfest-.*"));
        String service = page.url().replaceAll(".*/dienste/", "");
        studio.open("dienste/" + service + "/texte");
        studio.button("Neuer Text").first().click();
        page.locator("#file-name").fill("bescheid");
        studio.awaitSaved(() -> page.keyboard().press("Enter"));
        studio.openProcess(service);
        studio.click("Gliederung");

        insertAfter(studio, "Antrag prüfen", "Bescheid erstellen");
        fill(studio, "Titel", "Ihr Bescheid");
        fill(studio, "Text", "bescheid");
        fill(studio, "Dateiname", "Bescheid ${data.case.reference}");
        fill(studio, "Absender", "Stadt Musterstadt");
        fill(studio, "Name des Ergebnisses", "schreiben");
        describe(studio, "Der Bescheid wird geschrieben.", "The notice is being written.");
        insertAfter(studio, "Bescheid erstellen", "Nachricht im Portal");
        fill(studio, "Betreff", "Ihr Antrag");
        fill(studio, "Text", "bescheid");
        fill(studio, "Dokumente", "${data.schreiben.document}");
        describe(studio, "Der Bescheid wird hier bereitgestellt.", "The notice is being made available here.");

        page.waitForTimeout(1500);
        studio.openProblems();
        assertThat(page.locator(".drawer .counts")).containsText("0 Fehler");
        assertThat(page.locator("[role=treeitem]")).containsText(new String[] {"Antrag eingegangen", "Antrag prüfen", "Bescheid erstellen", "Nachricht im Portal", "Abgeschlossen"});
        browser.has_no_complaints();
    }

    @Test
    void what_the_outline_does_is_taken_back_in_one_step_and_what_the_drawing_chooses_it_shows() {
        StudioScreen studio = studio(1440).openProcess(id);
        studio.click("Gliederung");
        studio.select("bescheidErstellen");
        Locator row = studio.page().locator("[role=treeitem][aria-selected=true]");
        assertThat(row).containsText("Bescheid erstellen");
        int before = studio.page().locator(".djs-element").count();

        row.focus();
        add(studio.page(), "Sachbearbeitung");
        assertThat(row).containsText("Sachbearbeitung");
        assertThat(row).isFocused();
        studio.page().keyboard().press("Control+z");

        assertThat(studio.page().locator(".djs-element")).hasCount(before);
        assertThat(studio.page().locator("[role=tree] :focus, [role=treeitem]:focus")).hasCount(1);
    }

    @Test
    void on_a_phone_the_outline_works_without_the_drawing() {
        StudioScreen studio = studio(390).open("dienste/" + id + "/ablauf");
        Locator row = studio.page().locator("[role=treeitem]").filter(new Locator.FilterOptions().setHasText("Antrag prüfen"));
        row.click();
        row.press("Enter");
        assertThat(studio.property("laufzettel-form-key")).isVisible();
        studio.awaitSaved(() -> studio.property("laufzettel-status-de").fill("Wir prüfen."));
        assertThat(file("process.bpmn")).contains("Wir prüfen.");
    }

    @Test
    void the_search_opens_from_every_corner_and_finds_how_a_step_is_done() {
        StudioScreen studio = studio(1440).openProcess(id);
        studio.select("antragPruefen");
        Page page = studio.page();
        for (Locator corner : List.of(studio.property("laufzettel-status-de"), studio.button("Gliederung"), page.locator(".djs-container svg").first())) {
            corner.focus();
            page.keyboard().press("Control+f");
            Locator search = page.locator(".djs-search-input input");
            assertThat(search).isFocused();
            page.keyboard().type("steueramt");
            assertThat(page.locator(".djs-search-result")).containsText(new String[] {"Antrag prüfen", "Bescheid erstellen", "Ablehnung erstellen"});
            page.keyboard().press("Escape");
        }
        browser.has_no_complaints();
    }

    @Test
    void a_wrong_name_is_marked_while_it_is_typed_and_put_right_with_one_click() {
        StudioScreen studio = studio(1440).openProcess(id);
        studio.select("mailSenden");
        Page page = studio.page();
        Locator to = page.locator("[id^='bio-properties-panel-custom-entry'][id$='-0']").first();
        to.fill("${data.antragsteller.emial}");
        Locator wrong = page.locator(".wrong-list .is-error");
        assertThat(wrong.first()).containsText("data.antragsteller.emial");
        assertThat(page.locator(".wrong-words .is-error").first()).hasText("data.antragsteller.emial");
        Axe.finds_nothing_on(page);
        wrong.first().getByRole(AriaRole.BUTTON).click();
        assertThat(to).hasValue("${data.antragsteller.email}");
        assertThat(wrong).hasCount(0);

        to.fill("");
        to.pressSequentially("${data.antragsteller.vor");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
        assertThat(to).hasAttribute("aria-expanded", "true");
        page.keyboard().press("Enter");
        assertThat(to).hasValue("${data.antragsteller.vorname");
        browser.has_no_complaints();
    }

    @Test
    void a_condition_is_chosen_a_step_is_tried_and_an_error_is_caught() {
        StudioScreen studio = studio(1440).openProcess(id);
        studio.select("zugestimmt_label");
        Page page = studio.page();
        Locator field = page.getByLabel("Angabe oder Ergebnis");
        assertThat(field).hasValue("entscheidung.ergebnis");
        // a list as soon as the options of the field are known
        Locator value = page.locator("select[aria-label=Wert]");
        assertThat(value).hasValue("zustimmen");
        studio.awaitSaved(() -> value.selectOption("ablehnen"));
        assertThat(file("process.bpmn")).contains("${data.entscheidung.ergebnis == 'ablehnen'}").doesNotContain("'zustimmen'");

        studio.select("mailSenden");
        studio.click("Schritt testen");
        Axe.finds_nothing_on(page);
        page.locator("dialog[open] button[type=submit]").click();
        assertThat(page.locator("dialog[open] .outcome")).containsText("Der Schritt gelingt.");
        assertThat(page.locator("dialog[open] .outcome")).containsText("data.mail.");
        Axe.finds_nothing_on(page);
        page.keyboard().press("Escape");
        studio.awaitSaved(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Diesen Fehler abfangen")).first().click());
        assertThat(count(file("process.bpmn"), "<bpmn:errorEventDefinition")).isEqualTo(2);
        browser.has_no_complaints();
    }

    @Test
    void every_menu_and_every_panel_speaks_german() {
        StudioScreen studio = studio(1440).openProcess(id);
        studio.click("Alle Eigenschaften zeigen");
        Page page = studio.page();
        for (String element : List.of("antragEingegangen", "steuerBerechnen", "antragPruefen", "bescheidErstellen", "entschieden", "zugestimmt_label", "mailSenden")) {
            studio.select(element);
            page.locator(".bio-properties-panel-group-header:not(.open) .bio-properties-panel-group-header-title").evaluateAll("all => all.forEach(one => one.click())");
            assertThat(page.locator(".bio-properties-panel-group").first()).isVisible();
            for (String key : List.of("r", "a")) {
                page.locator(".djs-container svg").first().focus();
                page.keyboard().press(key);
                page.waitForTimeout(150);
                page.keyboard().press("Escape");
            }
        }
        page.locator(".djs-container svg").first().focus();
        page.keyboard().press("Control+a");
        page.keyboard().press("n");
        assertThat(page.locator(".djs-popup .entry").first()).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.evaluate("[...laufzettelUntranslated]")).isEqualTo(List.of());
        List<?> titles = (List<?>) page.locator(".djs-palette .entry").evaluateAll("all => all.map(one => one.title)");
        assertThat(titles).isNotEmpty().noneMatch(title -> Pattern.compile("\\b(Create|Activate|Append|the)\\b").matcher(String.valueOf(title)).find());
        browser.has_no_complaints();
    }

    @Test
    void a_part_is_copied_into_another_service() {
        String other = "leer-" + UUID.randomUUID().toString().substring(0, 8);
        drafts.create(newServices.blank(other, "Straßenfest", "Street party"), dora);
        StudioScreen studio = studio(1440).openProcess(id);
        studio.select("bescheidErstellen");
        studio.page().keyboard().press("Control+c");
        studio.openProcess(other);
        studio.page().locator(".djs-container svg").first().focus();
        studio.page().mouse().move(700, 300);
        studio.page().keyboard().press("Control+v");
        studio.awaitSaved(() -> studio.page().mouse().click(700, 300));
        String bpmn = new String(drafts.packageOf(other).orElseThrow().files().get("process.bpmn"), StandardCharsets.UTF_8);
        assertThat(bpmn).contains("camunda:topic=\"pdf.create\"", "Bescheid erstellen");
        browser.has_no_complaints();
    }

    @Test
    void the_drawing_is_downloaded_as_a_page_whose_words_can_be_searched() throws IOException {
        StudioScreen studio = studio(1440).openProcess(id);
        studio.page().locator("summary").filter(new Locator.FilterOptions().setHasText("Herunterladen")).click();
        Download pdf = studio.page().waitForDownload(() -> studio.click("Seite zum Drucken (PDF)"));
        try (var document = Loader.loadPDF(Files.readAllBytes(pdf.path()))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("prüfen", "Zugestimmt?");
        }
        studio.page().locator("summary").filter(new Locator.FilterOptions().setHasText("Herunterladen")).click();
        Download png = studio.page().waitForDownload(() -> studio.click("Bild für Texte und Folien (PNG)"));
        assertThat(Files.readAllBytes(png.path())).startsWith(0x89, 'P', 'N', 'G');
        browser.has_no_complaints();
    }

    @Test
    void from_a_step_to_its_form_and_back_to_the_very_step() {
        StudioScreen studio = studio(1440).openProcess(id);
        studio.select("antragPruefen");
        studio.click("Formular öffnen");
        studio.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zurück zu „Antrag prüfen“ im Ablauf")).click();
        studio.page().locator(".djs-element").first().waitFor();
        assertThat(studio.selected()).contains("antragPruefen");
    }

    private void startEmpty(StudioScreen studio) {
        studio.openProcess(id);
        studio.page().locator(".djs-container svg").first().focus();
        studio.page().keyboard().press("Control+a");
        studio.page().keyboard().press("Delete");
        assertThat(studio.page().locator(".djs-shape")).hasCount(0);
    }

    private static void insertAfter(StudioScreen studio, String row, String step) {
        studio.page().locator("[role=treeitem]").filter(new Locator.FilterOptions().setHasText(row)).first().click();
        studio.click("Danach einfügen");
        choose(studio.page(), step);
    }

    private static void fill(StudioScreen studio, String label, String value) {
        Locator field = studio.page().locator(".panel").getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).first();
        field.fill(value);
        field.press("Escape");
        // the panel takes over what was typed when the hand has rested
        studio.page().waitForTimeout(400);
    }

    private static void describe(StudioScreen studio, String german, String english) {
        fill(studio, "Status auf Deutsch", german);
        fill(studio, "Status auf Englisch", english);
    }

    private static void add(Page page, String step) {
        add(page, step, step);
    }

    private static void add(Page page, String step, String row) {
        page.keyboard().press("Insert");
        choose(page, step, row);
    }

    private static void choose(Page page, String step) {
        choose(page, step, step);
    }

    private static void choose(Page page, String step, String row) {
        page.locator("dialog[open] li button").filter(new Locator.FilterOptions().setHasText(step)).first().press("Enter");
        assertThat(page.locator("dialog[open]")).hasCount(0);
        assertThat(page.locator("[role=treeitem]:focus")).containsText(row);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private StudioScreen studio(int width) {
        return StudioScreen.signIn(browser.page("http://localhost:" + port, Look.of(width)), dora, PASSWORD);
    }

    private String file(String path) {
        return new String(drafts.packageOf(id).orElseThrow().files().get(path), StandardCharsets.UTF_8);
    }
}
