package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldsetTest {
    @Test
    void its_fields_stand_under_a_legend() {
        Given given = Given.components("{'type':'fieldset','key':'f','legend':'Anschrift','components':[{'type':'textfield','key':'ort','label':'Ort'}]}");

        assertThat(given.only("fieldset > legend").text()).isEqualTo("Anschrift");
        assertThat(given.only("fieldset input").attr("name")).isEqualTo("ort");
    }
}
