package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NestedFormTest {
    @Test
    void its_answers_are_below_data_and_its_other_parts_stay() {
        Given given = Given.components("{'type':'form','key':'f','label':'Zweite Person','components':[{'type':'textfield','key':'name','label':'Name'}]}")
                .with("f", Map.of("_id", "65", "data", Map.of("name", "Max")));

        assertThat(given.posted(page -> page.type("f.data.name", "Mia")).data()).isEqualTo(Map.of("f", Map.of("_id", "65", "data", Map.of("name", "Mia"))));
    }
}
