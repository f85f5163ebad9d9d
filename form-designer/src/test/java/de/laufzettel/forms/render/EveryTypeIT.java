package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ForcedColors;
import de.laufzettel.forms.schema.FormSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Every component type in a real browser: empty, answered, wrong and locked; narrow and wide; light and dark. */
@Tag("browser")
class EveryTypeIT {
    private static RealBrowser browser;

    @BeforeAll
    static void start() {
        browser = new RealBrowser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest(name = "{0} at {1} px, dark: {2}")
    @CsvSource({
        "empty,320,false", "answered,320,true", "wrong,320,false", "locked,320,false",
        "empty,1280,true", "answered,1280,false", "wrong,1280,true", "locked,1280,true"
    })
    void axe_finds_nothing(String state, int width, boolean dark) {
        List<Object> components = new ArrayList<>();
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Gallery example : Gallery.all()) {
            @SuppressWarnings("unchecked")
            Map<String, Object> json = new LinkedHashMap<>(JsonMapper.shared().readValue(example.json(), Map.class));
            if (state.equals("locked")) {
                json.put("disabled", true);
            }
            if (state.equals("wrong")) {
                json.put("validate", Map.of("required", true, "custom", "valid = 'Bitte prüfen Sie diese Angabe.'"));
            }
            components.add(json);
            if ((state.equals("answered") || state.equals("locked")) && example.value() != null) {
                answers.put(example.key(), example.value());
            }
        }
        try (FormServer server = FormServer.of(FormSchema.of(Map.of("components", components))).with(answers)) {
            Page page = browser.open(server, width, dark, true);
            if (state.equals("wrong")) {
                page.locator("#next").click();
                PlaywrightAssertions.assertThat(page.locator("#form-errors")).isFocused();
            }
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of("target/screenshots/" + state + "-" + width + (dark ? "-dark" : "") + ".png")));

            assertThat(RealBrowser.barriers(page)).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void in_the_colours_of_the_system_it_is_seen_what_is_chosen() {
        try (FormServer server = FormServer.of("{'type':'radio','key':'r','label':'R','values':[{'value':'a','label':'A'},{'value':'b','label':'B'}]},"
                + "{'type':'selectboxes','key':'s','label':'S','values':[{'value':'a','label':'A'},{'value':'b','label':'B'}]}")
                .with(new LinkedHashMap<>(Map.of("r", "a", "s", Map.of("a", true))))) {
            Page page = browser.open(server, 1280, false, true);
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));

            for (String chosen : List.of("[type=radio]", "[type=checkbox]")) {
                assertThat(page.locator(chosen).nth(0).screenshot()).as(chosen).isNotEqualTo(page.locator(chosen).nth(1).screenshot());
            }
        }
    }

    @Test
    void every_control_is_reached_by_the_keyboard() {
        List<Object> components = new ArrayList<>();
        Gallery.all().forEach(example -> components.add(JsonMapper.shared().readValue(example.json(), Map.class)));
        try (FormServer server = FormServer.of(FormSchema.of(Map.of("components", components)))) {
            Page page = browser.open(server, 1280, false, true);
            Set<Object> reached = new HashSet<>();
            for (int i = 0; i < 300 && !reached.contains("next"); i++) {
                page.keyboard().press("Tab");
                reached.add(page.evaluate("document.activeElement.name && document.activeElement.type === 'radio' ? document.activeElement.name : document.activeElement.id"));
            }

            assertThat((List<?>) page.evaluate("[...document.querySelectorAll('#form-fields :is(input:not([type=hidden], .fm-enter), select, textarea)')]"
                    + ".map(control => control.type === 'radio' ? control.name : control.id)")).isNotEmpty().allMatch(reached::contains);
        }
    }
}
