package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private static final String COLUMNS = "{'type':'columns','key':'c','columns':[{'width':8,'components':[{'type':'textfield','key':'a','label':'A'}]},"
            + "{'width':4,'components':[{'type':'textfield','key':'b','label':'B'}]}]}";

    @Test
    void widths_are_those_of_the_form() {
        assertThat(Given.components(COLUMNS).page().select(".fm-w8 input, .fm-w4 input").eachAttr("name")).containsExactly("a", "b");
    }

    @Test
    void a_column_of_which_nothing_is_shown_takes_no_room() {
        assertThat(Given.components(COLUMNS).hiding("c.b").page().select(".fm-columns__column")).hasSize(1);
    }

    @Test
    void they_add_nothing_to_paths() {
        assertThat(Given.components(COLUMNS).with(Map.of("a", "1", "b", "2")).posted().data()).isEqualTo(Map.of("a", "1", "b", "2"));
    }
}
