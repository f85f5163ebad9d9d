package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PanelTest {
    private static final String PANEL = "{'type':'panel','key':'p','title':'Person','components':[{'type':'textfield','key':'a','label':'A'}]}";

    @Test
    void it_is_a_section_with_a_heading_and_adds_nothing_to_paths() {
        Given given = Given.components(PANEL);

        assertThat(given.only("section > h2").text()).isEqualTo("Person");
        assertThat(given.posted(page -> page.type("a", "x")).data()).isEqualTo(Map.of("a", "x"));
    }

    @Test
    void a_folded_one_is_open_when_something_in_it_is_wrong() {
        String folded = PANEL.replace("'key':'p'", "'key':'p','collapsible':true,'collapsed':true");

        assertThat(Given.components(folded).only("details").hasAttr("open")).isFalse();
        assertThat(Given.components(folded).error("a", "Fehlt").only("details").hasAttr("open")).isTrue();
    }

    @Test
    void the_panels_of_a_wizard_are_pages_and_keep_their_numbers_when_one_is_hidden() {
        Given given = Given.form("{\"display\":\"wizard\",\"components\":[" + (PANEL + "," + PANEL.replace("'p'", "'q'").replace("'a'", "'b'") + ","
                + PANEL.replace("'p'", "'r'").replace("'a'", "'c'")).replace('\'', '"') + "]}").hiding("q", "q.b");

        assertThat(FormPage.pages(given.form, given.evaluation())).extracting(WizardPage::index).containsExactly(0, 2);
        assertThat(given.options(options -> RenderOptions.page(options.locale(), options.zone(), 2)).only("input[type=text]").attr("name")).isEqualTo("c");
    }

    @Test
    void a_page_does_not_touch_the_answers_of_another() {
        Given given = Given.form("{\"display\":\"wizard\",\"components\":[" + (PANEL + "," + PANEL.replace("'p'", "'q'").replace("'a'", "'b'")).replace('\'', '"') + "]}");

        PostedForm posted = PostedForm.read(given.form, 0, Map.of("a", List.of("neu"), "b", List.of("fremd")), Map.of("a", "alt", "b", "bleibt"), Given.rules(java.util.Locale.GERMAN));

        assertThat(posted.data()).isEqualTo(Map.of("a", "neu", "b", "bleibt"));
    }
}
