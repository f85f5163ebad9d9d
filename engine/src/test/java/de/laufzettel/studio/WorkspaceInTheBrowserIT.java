package de.laufzettel.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import de.laufzettel.design.ServiceDrafts;
import de.laufzettel.identity.Accounts;
import de.laufzettel.identity.NewAccount;
import de.laufzettel.identity.Role;
import de.laufzettel.library.PackageWriter;
import de.laufzettel.library.Words;
import de.laufzettel.testing.Axe;
import de.laufzettel.testing.Browser;
import de.laufzettel.testing.BrowserTest;
import de.laufzettel.testing.Look;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class WorkspaceInTheBrowserIT {

    private static final String PASSWORD = "correct horse battery staple";
    private static final String LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenanmeldung für Gewerbetreibende";

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
        // a colleague is seen after four seconds
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
        browser = Browser.start();
        id = "hund-" + UUID.randomUUID().toString().substring(0, 8);
        dora = designer("Dora Muster");
        drafts.create(newServices.copy("hundesteuer", id), dora);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void two_hundred_services_with_long_names_fit_load_little_and_are_found() {
        for (int n = 0; n < 200; n++) {
            drafts.create(newServices.copy(newServices.blank("xyz", "x", "x"), id + "-" + n, new Words(LONG + " " + n, "x")), dora);
        }
        for (int width : new int[] {1440, 768}) {
            Page page = browser.page("http://localhost:" + port, Look.of(width));
            StudioScreen studio = StudioScreen.signIn(page, dora, PASSWORD).open("");
            if (width == 1440) {
                Number bytes = (Number) page.evaluate("performance.getEntries().filter(e => e.encodedBodySize && !e.name.includes('/api/')).reduce((sum, e) => sum + e.encodedBodySize, 0)");
                assertThat(bytes.intValue()).as("compressed bytes of the list page").isBetween(10_000, 200_000);
            }
            page.locator("input[type=search]").fill("DONAUDAMPF kapitan 17");
            assertThat(page.locator(".row").first()).containsText(LONG);
            Axe.finds_nothing_on(studio.page());
        }
        browser.has_no_complaints();
    }

    @Test
    void a_folder_becomes_a_service_after_its_report_was_read_and_can_be_archived_and_brought_back(@TempDir Path folder) throws Exception {
        Path service = folder.resolve("dienst");
        PackageWriter.folder(newServices.copy("hundesteuer", id), service);
        Files.writeString(Files.createDirectories(service.resolve(".git")).resolve("config"), "x");
        StudioScreen studio = studio(dora).open("");
        studio.click("Neue Leistung");
        studio.page().getByText("Datei oder Ordner").click();
        studio.page().locator("input[webkitdirectory]").setInputFiles(service);
        assertThat(studio.page().locator(".report")).containsText("Das ist eine Leistung: Hundesteuer anmelden");
        assertThat(studio.page().locator(".report")).containsText("Die Kennung " + id + " gibt es hier schon");
        Axe.finds_nothing_on(studio.page());
        studio.click("Leistung anlegen");
        assertThat(studio.page()).hasURL(Pattern.compile(".*/dienste/" + id + "-2"));

        studio.open("");
        Locator row = studio.page().locator(".row").filter(new Locator.FilterOptions().setHasText(id + "-2"));
        row.locator("[aria-label^='Archivieren']").click();
        Axe.finds_nothing_on(studio.page());
        studio.click("Jetzt archivieren");
        assertThat(row).hasCount(0);
        studio.page().locator(".chip").last().click();
        row.locator("[aria-label^='Zurückholen']").click();
        assertThat(studio.page().locator(".note.success")).containsText("ist wieder in der Liste");
        browser.has_no_complaints();
    }

    @Test
    void a_file_that_a_colleague_changes_is_read_and_handed_over() {
        StudioScreen mine = studio(dora).open("dienste/" + id + "/beschreibung/de");
        StudioScreen hers = studio(designer("Karla Beispiel")).open("dienste/" + id + "/beschreibung/de");
        mine.click("Quelltext");
        hers.click("Quelltext");
        hers.awaitSaved(() -> hers.page().locator("#content-de").fill("# Von Karla\n"));

        assertThat(mine.page().locator(".lock")).containsText("Karla Beispiel ändert diese Datei gerade");
        assertThat(mine.page().locator("#content-de")).hasValue("# Von Karla\n");
        assertThat(mine.page().locator(".people")).containsText("KB");
        Axe.finds_nothing_on(mine.page());
        mine.page().locator("#content-de").fill("# Von Dora\n");
        assertThat(mine.page().locator("#content-de")).hasValue("# Von Karla\n");
        mine.click("Um die Datei bitten");
        hers.click("Übergeben");

        assertThat(mine.page().locator(".lock")).hasCount(0);
        mine.awaitSaved(() -> mine.page().locator("#content-de").fill("# Von Dora\n"));
        assertThat(hers.page().locator("#content-de")).hasValue("# Von Dora\n");
        browser.has_no_complaints();
    }

    @Test
    void a_named_version_is_compared_with_the_drawing_side_by_side_and_brought_back() {
        StudioScreen studio = studio(dora).open("dienste/" + id + "/versionen");
        studio.page().getByLabel("Diesen Stand benennen").fill("Vor der Sitzung");
        studio.click("Benennen");
        assertThat(studio.page().locator("[aria-label='Mit jetzt vergleichen: Vor der Sitzung']")).isVisible();
        String model = new String(drafts.read(id, "process.bpmn").orElseThrow(), java.nio.charset.StandardCharsets.UTF_8);
        drafts.save(id, "process.bpmn", model.replace("name=\"Antrag prüfen\"", "name=\"Antrag ansehen\"").getBytes(java.nio.charset.StandardCharsets.UTF_8), 1, dora);
        drafts.save(id, "texts/neu.html", "<p>Neu</p>".getBytes(java.nio.charset.StandardCharsets.UTF_8), 2, dora);
        studio.open("dienste/" + id + "/versionen");

        studio.page().locator("[aria-label='Mit jetzt vergleichen: Vor der Sitzung']").click();

        Locator dialog = studio.page().locator("dialog[open]");
        assertThat(dialog).containsText("„Antrag ansehen“: name war „Antrag prüfen“, ist jetzt „Antrag ansehen“.");
        assertThat(dialog.locator(".djs-element.diff-changed")).hasCount(2);
        assertThat(dialog).containsText("texts/neu.html");
        Axe.finds_nothing_on(studio.page());
        dialog.locator(".file", new Locator.LocatorOptions().setHasText("process.bpmn")).locator("button", new Locator.LocatorOptions().setHasText("Diese Datei wiederherstellen")).click();

        assertThat(studio.page().locator(".note.success")).containsText("process.bpmn");
        assertThat(new String(drafts.read(id, "process.bpmn").orElseThrow(), java.nio.charset.StandardCharsets.UTF_8)).isEqualTo(model);
        browser.has_no_complaints();
    }

    private StudioScreen studio(String account) {
        return StudioScreen.signIn(browser.page("http://localhost:" + port, Look.of(1440)), account, PASSWORD);
    }

    private String designer(String displayName) {
        String name = "d" + UUID.randomUUID().toString().substring(0, 8);
        accounts.create(new NewAccount(name, displayName, name + "@example.org", PASSWORD, Set.of(Role.DESIGNER), Set.of()));
        return name;
    }
}
