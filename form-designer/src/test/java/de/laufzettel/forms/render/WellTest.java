package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WellTest {
    @Test
    void its_fields_stand_in_a_part_of_their_own() {
        assertThat(Given.components("{'type':'well','key':'w','components':[{'type':'textfield','key':'a','label':'A'}]}").only(".fm-well input").attr("name")).isEqualTo("a");
    }
}
