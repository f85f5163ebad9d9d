package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SelectboxesTest {
    private static final String BOXES = "{'type':'selectboxes','key':'s','label':'Gründe','values':[{'value':'a','label':'A'},{'value':'b.c','label':'B'}]}";

    @Test
    void every_option_says_whether_it_was_chosen() {
        assertThat(Given.components(BOXES).posted(page -> page.choose("s.b.c", "true")).data()).isEqualTo(Map.of("s", Map.of("a", false, "b.c", true)));
    }

    @Test
    void what_the_form_no_longer_offers_is_kept() {
        assertThat(Given.components(BOXES).with("s", Map.of("alt", true, "a", true, "b.c", false)).posted().data())
                .isEqualTo(Map.of("s", Map.of("alt", true, "a", true, "b.c", false)));
    }
}
