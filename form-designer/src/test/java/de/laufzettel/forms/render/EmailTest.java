package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EmailTest {
    @Test
    void it_offers_the_address_the_browser_knows() {
        Given given = Given.components("{'type':'email','key':'e','label':'E-Mail'}");

        assertThat(given.only("input").attr("type")).isEqualTo("email");
        assertThat(given.only("input").attr("autocomplete")).isEqualTo("email");
    }

    @Test
    void nothing_is_offered_in_rows_because_they_are_about_other_people() {
        String row = "{'type':'datagrid','key':'g','label':'G','components':[{'type':'email','key':'e','label':'E-Mail'}]}";
        assertThat(Given.components(row).only("input[type=email]").hasAttr("autocomplete")).isFalse();
    }

    @Test
    void blanks_that_a_browser_takes_away_are_no_change() {
        assertThat(Given.components("{'type':'email','key':'e','label':'E'}").with("e", " MAX@Example.org ").posted().data())
                .isEqualTo(Map.of("e", " MAX@Example.org "));
    }
}
