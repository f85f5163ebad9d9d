package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TabsTest {
    @Test
    void every_part_is_in_sight_under_its_heading() {
        Given given = Given.components("{'type':'tabs','key':'t','components':[{'label':'Eins','key':'t1','components':[{'type':'textfield','key':'a','label':'A'}]},"
                + "{'label':'Zwei','key':'t2','components':[{'type':'textfield','key':'b','label':'B'}]}]}");

        assertThat(given.page().select("h2").eachText()).containsExactly("Eins", "Zwei");
        assertThat(given.posted(page -> page.type("b", "x")).data()).isEqualTo(Map.of("a", "", "b", "x"));
    }
}
