package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void cells_stand_beside_each_other_and_are_no_data_table() {
        Given given = Given.components("{'type':'table','key':'t','rows':[[{'components':[{'type':'textfield','key':'a','label':'A'}]},{'components':[{'type':'textfield','key':'b','label':'B'}]}]]}");

        assertThat(given.page().select(".fm-w6 input").eachAttr("name")).containsExactly("a", "b");
        assertThat(given.page().select("table")).isEmpty();
        assertThat(given.posted(page -> page.type("b", "x")).data()).isEqualTo(Map.of("a", "", "b", "x"));
    }
}
