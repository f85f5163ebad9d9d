package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HiddenTest {
    @Test
    void it_is_never_sent_to_the_page_and_never_taken_from_it() {
        Given given = Given.components("{'type':'hidden','key':'h','label':'H'}").with("h", "still");

        assertThat(given.html()).doesNotContain("still");
        assertThat(PostedForm.read(given.form, 0, Map.of("h", List.of("laut")), Map.of("h", "still"), Given.rules(java.util.Locale.GERMAN)).data())
                .isEqualTo(Map.of("h", "still"));
    }
}
