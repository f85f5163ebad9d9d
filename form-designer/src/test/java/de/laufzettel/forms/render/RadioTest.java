package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RadioTest {
    private static final String RADIO = "{'type':'radio','key':'r','label':'Wohnung','values':[{'value':'1','label':'Eine'},{'value':'2','label':'Zwei'}]}";

    @Test
    void options_are_a_group_with_a_legend_and_each_has_its_label() {
        Given given = Given.components(RADIO);

        assertThat(given.only("fieldset > legend").text()).startsWith("Wohnung");
        assertThat(given.page().select("label").eachText()).containsExactly("Eine", "Zwei");
    }

    @Test
    void a_value_that_was_made_a_number_is_still_chosen_and_stays_a_number() {
        Given given = Given.components(RADIO).with("r", 2);

        assertThat(given.only("[checked]").attr("value")).isEqualTo("2");
        assertThat(given.posted().data()).isEqualTo(Map.of("r", 2));
    }

    @Test
    void nothing_chosen_is_empty_and_not_missing() {
        assertThat(Given.components(RADIO).posted().data()).isEqualTo(Map.of("r", ""));
    }

    @Test
    void an_error_leads_to_the_first_option() {
        Given given = Given.components(RADIO).error("r", "Bitte wählen");

        assertThat(given.errorSummary()).contains("href=\"#f-r\"");
        assertThat(given.only("#f-r").attr("type")).isEqualTo("radio");
        assertThat(given.only("fieldset").attr("aria-describedby")).isEqualTo("f-r-error");
    }
}
