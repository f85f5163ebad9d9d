package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A form filled in by a person with a browser, with scripts and without. */
@Tag("browser")
class FillingInIT {
    private static final String DOG = "{'type':'textfield','key':'name','label':'Name','validate':{'required':true}},"
            + "{'type':'radio','key':'art','label':'Art','values':[{'value':'hund','label':'Hund'},{'value':'katze','label':'Katze'}]},"
            + "{'type':'textfield','key':'rasse','label':'Rasse','conditional':{'show':true,'when':'art','eq':'hund'}},"
            + "{'type':'day','key':'geboren','label':'Geboren','dayFirst':true,'fields':{'day':{'type':'number'},'month':{'type':'number'},'year':{'type':'number'}}},"
            + "{'type':'datagrid','key':'halter','label':'Halter','components':[{'type':'textfield','key':'nachname','label':'Nachname'},{'type':'number','key':'alter','label':'Alter'}]},"
            + "{'type':'checkbox','key':'chip','label':'Gechippt'}";
    private static RealBrowser browser;

    @BeforeAll
    static void start() {
        browser = new RealBrowser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void without_scripts_and_by_keyboard_a_button_brings_the_fields_that_depend_on_an_answer() {
        try (FormServer server = FormServer.of(DOG)) {
            Page page = browser.withoutScripts(server);
            assertThat(page.locator("[name=rasse]").count()).isZero();

            page.locator("[name=art][value=hund]").press("Space");
            page.locator("button[value=recalculate]").press("Enter");
            page.locator("[name=rasse]").fill("Dackel");
            page.locator("[name=name]").fill("Waldi");
            page.locator("[name='geboren.day']").fill("4");
            page.locator("[name='geboren.month']").fill("5");
            page.locator("[name='geboren.year']").fill("2020");
            page.locator("[name='halter[0].nachname']").fill("Müller");
            page.locator("[name='halter[0].alter']").fill("41,5");
            page.locator("button[value='add halter']").press("Enter");
            page.locator("[name='halter[1].nachname']").fill("Öz");
            page.locator("[name=chip]").press("Space");
            page.locator("#next").press("Enter");

            page.locator("#done").waitFor();
            assertThat(server.answers()).containsEntry("name", "Waldi").containsEntry("art", "hund").containsEntry("rasse", "Dackel")
                    .containsEntry("geboren", "04/05/2020").containsEntry("chip", true)
                    .containsEntry("halter", List.of(Map.of("nachname", "Müller", "alter", 41.5), Map.of("nachname", "Öz")));
        }
    }

    @Test
    void the_enter_key_goes_on_and_removes_nothing() {
        try (FormServer server = FormServer.of(DOG).with(Map.of("halter", List.of(Map.of("nachname", "A"), Map.of("nachname", "B"))))) {
            Page page = browser.withoutScripts(server);
            page.locator("[name=name]").fill("Waldi");
            page.locator("[name=name]").press("Enter");

            page.locator("#done").waitFor();
            assertThat((List<?>) server.answers().get("halter")).hasSize(2);
        }
    }

    @Test
    void with_scripts_dependent_fields_come_at_once_and_the_focus_stays() {
        try (FormServer server = FormServer.of(DOG)) {
            Page page = browser.withScripts(server);
            page.locator("[name=name]").fill("Waldi");
            page.locator("[name=art][value=hund]").check();
            page.locator("[name=rasse]").waitFor();

            assertThat(page.evaluate("document.activeElement.value")).isEqualTo("hund");
            assertThat(page.locator("[name=name]").inputValue()).isEqualTo("Waldi");
            assertThat(page.locator("button[value=recalculate]").isVisible()).isFalse();
        }
    }

    @Test
    void with_scripts_what_is_typed_while_an_answer_is_on_its_way_is_not_lost() {
        try (FormServer server = FormServer.of(DOG)) {
            Page page = browser.withScripts(server);
            page.locator("[name=art][value=hund]").check();
            page.locator("[name=name]").pressSequentially("Waldi der Große", new com.microsoft.playwright.Locator.PressSequentiallyOptions().setDelay(20));
            page.locator("[name=rasse]").waitFor();

            assertThat(page.locator("[name=name]").inputValue()).isEqualTo("Waldi der Große");
            assertThat(page.evaluate("document.activeElement.selectionStart")).isEqualTo(15);
        }
    }

    @Test
    void with_scripts_answers_are_saved_without_a_button() {
        try (FormServer server = FormServer.of(DOG)) {
            Page page = browser.withScripts(server);
            page.locator("[name=name]").fill("Waldi");
            page.locator("#form-saved:has-text('Gespeichert um')").waitFor();

            assertThat(server.answers()).containsEntry("name", "Waldi");
        }
    }

    @Test
    void with_scripts_rows_are_added_and_removed_in_place_and_take_the_focus() {
        try (FormServer server = FormServer.of(DOG)) {
            Page page = browser.withScripts(server);
            page.evaluate("window.same = true");
            page.locator("[name='halter[0].nachname']").fill("Müller");
            page.locator("button[value='add halter']").press("Enter");
            page.locator("[name='halter[1].nachname']").waitFor();
            assertThat(page.evaluate("document.activeElement.name")).isEqualTo("halter[1].nachname");

            page.keyboard().type("Öz");
            page.locator("button[value='remove halter[0]']").click();
            page.waitForCondition(() -> page.locator(".fm-row").count() == 1);

            assertThat(page.locator("[name='halter[0].nachname']").inputValue()).isEqualTo("Öz");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("f-halter");
            assertThat(page.evaluate("window.same")).isEqualTo(true);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void an_error_disappears_when_it_is_mended_and_the_list_gets_shorter() {
        try (FormServer server = FormServer.of(DOG)) {
            Page page = browser.withScripts(server);
            page.locator("#next").click();
            page.locator("#form-errors a").click();
            assertThat(page.evaluate("document.activeElement.name")).isEqualTo("name");

            page.keyboard().type("Waldi");
            page.locator("#form-errors").waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                    .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));

            assertThat(page.locator("[aria-invalid]").count()).isZero();
        }
    }

    @Test
    void with_a_slow_server_the_last_answer_counts_and_not_the_last_reply() {
        try (FormServer server = FormServer.of(DOG)) {
            Page page = browser.withScripts(server);
            server.answersAfter(Duration.ofMillis(1200));
            page.locator("[name=art][value=hund]").check();
            page.waitForCondition(() -> server.posts() == 1);
            server.answersAfter(Duration.ZERO);
            page.locator("[name=art][value=katze]").check();
            page.locator("[name=name]").fill("Minka");
            page.waitForCondition(() -> server.posts() >= 2 && page.locator("[name=rasse]").count() == 0);
            page.locator("#form-saved:has-text('Gespeichert um')").waitFor();

            assertThat(page.locator("[name=art][value=katze]").isChecked()).isTrue();
            assertThat(page.locator("[name=name]").inputValue()).isEqualTo("Minka");
            assertThat(server.answers()).containsEntry("art", "katze").containsEntry("name", "Minka");
        }
    }

    @Test
    void whoever_goes_on_while_an_answer_is_on_its_way_gets_on_with_everything_typed() {
        try (FormServer server = FormServer.of(DOG)) {
            Page page = browser.withScripts(server);
            server.answersAfter(Duration.ofMillis(600));
            page.locator("[name=art][value=katze]").check();
            page.locator("[name=name]").fill("Minka");
            page.locator("#next").click();
            page.locator("#done").waitFor();

            assertThat(server.isSubmitted()).isTrue();
            assertThat(server.answers()).containsEntry("name", "Minka");
        }
    }

    @Test
    void without_a_network_nothing_leaves_the_page_and_answers_are_saved_when_it_is_back() {
        try (FormServer server = FormServer.of(DOG)) {
            Page page = browser.withScripts(server);
            page.context().setOffline(true);
            page.locator("[name=name]").fill("Waldi");
            page.locator("#form-saved:has-text('Nicht gespeichert')").waitFor();
            page.locator("#next").click();
            assertThat(page.locator("[name=name]").inputValue()).isEqualTo("Waldi");

            page.context().setOffline(false);
            page.locator("#form-saved:has-text('Gespeichert um')").waitFor();

            assertThat(server.answers()).containsEntry("name", "Waldi");
        }
    }

    @Test
    void a_word_that_is_being_composed_is_left_alone_until_it_is_done() {
        try (FormServer server = FormServer.of(DOG)) {
            Page page = browser.withScripts(server);
            page.locator("[name=name]").focus();
            CDPSession keyboard = page.context().newCDPSession(page);
            keyboard.send("Input.imeSetComposition", composition("とう"));
            page.waitForTimeout(1900);
            assertThat(server.posts()).isZero();

            keyboard.send("Input.imeSetComposition", composition("とうきょう"));
            JsonObject word = new JsonObject();
            word.addProperty("text", "東京");
            keyboard.send("Input.insertText", word);
            page.locator("#form-saved:has-text('Gespeichert um')").waitFor();

            assertThat(page.locator("[name=name]").inputValue()).isEqualTo("東京");
            assertThat(page.evaluate("document.activeElement.selectionStart")).isEqualTo(2);
            assertThat(server.answers()).containsEntry("name", "東京");
        }
    }

    private static JsonObject composition(String text) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        return composition;
    }

    @Test
    void the_enter_key_in_a_search_searches_in_place() {
        String streets = IntStream.range(0, 300).mapToObj(i -> "{'value':'s" + i + "','label':'Weg " + i + "'}").collect(Collectors.joining(","));
        try (FormServer server = FormServer.of("{'type':'select','key':'weg','label':'Weg','data':{'values':[" + streets + "]}}")) {
            Page page = browser.withScripts(server);
            page.locator("input[type=search]").fill("29");
            page.keyboard().press("Enter");
            page.locator("[role=status]").waitFor();
            assertThat(page.locator("[role=status]").innerText()).isEqualTo("13 Treffer für „29“:");
            assertThat(page.evaluate("document.activeElement.type")).isEqualTo("search");

            page.getByLabel("Weg 129").check();
            page.locator("#next").click();
            page.locator("#done").waitFor();

            assertThat(server.answers()).containsEntry("weg", "s129");
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
