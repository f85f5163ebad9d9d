package de.laufzettel.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.Processes;
import de.laufzettel.deployment.Release;
import de.laufzettel.deployment.Releases;
import de.laufzettel.deployment.RunningCases;
import de.laufzettel.design.ServiceDrafts;
import de.laufzettel.identity.Account;
import de.laufzettel.identity.Accounts;
import de.laufzettel.identity.NewAccount;
import de.laufzettel.identity.Role;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.promotion.SenderKeys;
import de.laufzettel.testing.Axe;
import de.laufzettel.testing.Browser;
import de.laufzettel.testing.BrowserTest;
import de.laufzettel.testing.DogTax;
import de.laufzettel.testing.Look;
import de.laufzettel.testing.OtherInstallation;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole way of a change, on two installations: the test system wants four eyes, the one of this test is the production. */
@BrowserTest
class FromReviewToProductionIT {

    private static final String PASSWORD = "correct horse battery staple";

    @LocalServerPort
    int port;
    @Autowired
    Accounts accounts;
    @Autowired
    SenderKeys keys;
    @Autowired
    Releases production;

    private final String id = "hund-" + UUID.randomUUID().toString().substring(0, 8);
    private OtherInstallation test;
    private Browser browser;
    private Account dora;
    private Account paula;

    @BeforeEach
    void a_service_with_a_version_and_two_cases_on_the_test_system() {
        test = OtherInstallation.start("--laufzettel.release.four-eyes=true", "--laufzettel.promotion.loopback=true");
        browser = Browser.start();
        dora = designer(test.the(Accounts.class), "Dora Muster");
        paula = designer(test.the(Accounts.class), "Paula Prüfer");
        test.the(ServiceDrafts.class).create(DogTax.named(id), dora.name());
        Release first = test.the(Releases.class).publish(DogTax.named(id), dora.name());
        for (int i = 0; i < 2; i++) {
            test.the(Processes.class).start(first.processDefinitionId(), UUID.randomUUID().toString(), CaseData.of(DogTax.answers()));
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> test.the(RunningCases.class).at(id, 1).stream().mapToLong(load -> load.waiting()).sum() == 2);
    }

    @AfterEach
    void close() {
        browser.close();
        test.close();
    }

    @Test
    void a_change_is_remarked_approved_published_watched_migrated_taken_back_and_brought_to_production() {
        StudioScreen doras = StudioScreen.signIn(browser.page(test.address(), Look.of(1440)), dora.name(), PASSWORD);
        StudioScreen paulas = StudioScreen.signIn(browser.page(test.address(), Look.of(1440)), paula.name(), PASSWORD);

        remark(doras);
        changeDescription();
        publishIsRefused(doras.open("dienste/" + id));
        doras.open("dienste/" + id + "/freigabe").click("Um Freigabe bitten");
        assertThat(doras.page().locator(".note").first()).containsText("Dora Muster hat");

        approve(paulas);
        publish(doras);
        watchAndMigrate(doras);
        bring(doras);
        takeBack(doras);
        browser.has_no_complaints();
    }

    private void changeDescription() {
        ServiceDrafts drafts = test.the(ServiceDrafts.class);
        String before = new String(drafts.read(id, "content/de.md").orElseThrow(), UTF_8);
        drafts.save(id, "content/de.md", (before + "\nJetzt auch am Samstag.\n").getBytes(UTF_8), drafts.find(id).orElseThrow().revision(), dora.name());
    }

    private void remark(StudioScreen studio) {
        studio.openProcess(id).select("antragPruefen");
        Page page = studio.page();
        page.locator(".remarks-handle").click();
        assertThat(page.locator(".remarks select")).hasValue("antragPruefen");
        assertThat(studio.property("laufzettel-status-de")).isVisible();
        page.locator(".remarks textarea").fill("Wer prüft samstags?");
        studio.click("Anmerken");
        assertThat(page.locator(".djs-overlays .remark-marker")).hasText("1");
        Axe.finds_nothing_on(page);

        studio.open("dienste/" + id + "/formulare/antrag");
        page.locator(".remarks-handle").click();
        page.locator(".remarks select").selectOption("vorname");
        page.locator(".remarks textarea").fill("Alle Vornamen?");
        studio.click("Anmerken");
        assertThat(page.locator(".remarks .threads li")).containsText("Alle Vornamen?");
    }

    private void publishIsRefused(StudioScreen studio) {
        studio.click("Veröffentlichen");
        Locator dialog = studio.page().locator("dialog[open]");
        assertThat(dialog).containsText("Noch niemand hat diesen Inhalt freigegeben");
        assertThat(dialog).containsText("Szenarien laufen wie erwartet");
        assertThat(dialog.getByText("Jetzt veröffentlichen")).isDisabled();
        Axe.finds_nothing_on(studio.page());
        studio.page().keyboard().press("Escape");
    }

    private void approve(StudioScreen studio) {
        studio.open("dienste/" + id + "/freigabe");
        Page page = studio.page();
        Locator thread = page.locator(".threads li").filter(new Locator.FilterOptions().setHasText("samstags"));
        thread.locator("input").fill("Das Bürgerbüro");
        thread.locator(".reply button").click();
        assertThat(thread).containsText("Das Bürgerbüro");
        thread.locator("button").last().click();
        assertThat(thread).containsText("Erledigt von Paula Prüfer");
        Axe.finds_nothing_on(page);
        studio.click("Diesen Inhalt freigeben");
        assertThat(page.locator(".note").first()).containsText("Paula Prüfer hat diesen Inhalt");
    }

    private void publish(StudioScreen studio) {
        studio.open("dienste/" + id);
        studio.click("Veröffentlichen");
        studio.click("Jetzt veröffentlichen");
        assertThat(studio.page().locator("dialog[open]")).containsText("Version 2 ist live");
        studio.page().keyboard().press("Escape");
    }

    private void watchAndMigrate(StudioScreen studio) {
        studio.open("dienste/" + id + "/betrieb");
        Page page = studio.page();
        assertThat(page.locator(".elsewhere")).containsText("Version 1: 2 Vorgänge");
        studio.click("Version 1 ansehen und mitnehmen");
        Locator badge = page.locator(".run-badge").first();
        assertThat(badge).hasText("2");
        assertThat(badge).hasAttribute("aria-label", java.util.regex.Pattern.compile("Stehen dort: 2.*"));
        Axe.finds_nothing_on(page);
        studio.click("2 Vorgänge mitnehmen");
        assertThat(page.locator(".note.success")).containsText("2 Vorgänge gehen auf Version 2 weiter");
        assertThat(test.the(RunningCases.class).byVersion(id)).isEqualTo(java.util.Map.of(2, 2L));
    }

    private void bring(StudioScreen studio) {
        String token = keys.make("Testsystem " + id, SignedIn.as(designer(accounts, "Petra Produktion")));
        Page page = studio.page();
        studio.open("dienste/" + id + "/umgebungen");
        Axe.finds_nothing_on(page);
        page.getByText("Umgebung eintragen").click();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Produktion");
        page.getByLabel("Adresse").fill("http://localhost:" + port);
        page.getByLabel("Token").fill("falsch-falsch-falsch-falsch");
        studio.click("Umgebung eintragen");
        assertThat(page.locator(".note.danger")).containsText("Das Token gilt dort nicht");
        page.getByLabel("Token").fill(token);
        studio.click("Umgebung eintragen");
        assertThat(page.locator(".note.success")).containsText("„Produktion“ ist eingetragen und antwortet");
        Axe.finds_nothing_on(page);

        studio.open("dienste/" + id + "/umgebungen").click("Version 2 dorthin bringen");
        Axe.finds_nothing_on(page);
        page.locator("dialog[open] .primary").click();
        assertThat(page.locator(".note.success")).containsText("Der Inhalt von Version 2 ist in „Produktion“ live");
        Release sent = test.the(Releases.class).live(id).orElseThrow();
        assertThat(page.locator(".note.success")).containsText(sent.sha256());
        assertThat(production.live(id).orElseThrow().sha256()).isEqualTo(sent.sha256());
        Axe.finds_nothing_on(page);
    }

    private void takeBack(StudioScreen studio) {
        Page page = studio.page();
        studio.open("dienste/" + id + "/betrieb");
        page.locator("select.input").first().selectOption("1");
        studio.click("Version 1 wieder live schalten");
        page.locator("dialog[open] .primary").click();
        assertThat(page.locator(".note.success")).containsText("Version 1 ist wieder live");

        studio.open("dienste/" + id + "/umgebungen").click("Version 1 dorthin bringen");
        page.locator("dialog[open] .primary").click();
        assertThat(page.locator(".note.success")).containsText("Der Inhalt von Version 1");
        page.locator("summary").click();
        studio.click("Version 1 wieder live");
        page.locator("dialog[open] .primary").click();
        assertThat(page.locator(".note.success")).containsText("In „Produktion“ ist wieder Version 1 live");
        assertThat(production.live(id).orElseThrow().version()).isEqualTo(1);
        assertThat(production.versionsOf(id)).hasSize(2);
    }

    private static Account designer(Accounts accounts, String displayName) {
        String name = "d" + UUID.randomUUID().toString().substring(0, 8);
        return accounts.create(new NewAccount(name, displayName, name + "@example.org", PASSWORD, Set.of(Role.DESIGNER), Set.of()));
    }
}
