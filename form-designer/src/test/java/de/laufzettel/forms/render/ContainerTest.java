package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ContainerTest {
    @Test
    void the_names_of_its_fields_are_their_paths() {
        Given given = Given.components("{'type':'container','key':'p','label':'Person','components':[{'type':'textfield','key':'name','label':'Name'}]}");

        assertThat(given.only("fieldset > legend").text()).isEqualTo("Person");
        assertThat(given.posted(page -> page.type("p.name", "Rex")).data()).isEqualTo(Map.of("p", Map.of("name", "Rex")));
    }

    @Test
    void what_no_field_of_it_shows_is_kept() {
        Given given = Given.components("{'type':'container','key':'p','label':'P','components':[{'type':'textfield','key':'a','label':'A'}]}").with("p", Map.of("a", "1", "fremd", 2));

        assertThat(given.posted().data()).isEqualTo(Map.of("p", Map.of("a", "1", "fremd", 2)));
    }
}
