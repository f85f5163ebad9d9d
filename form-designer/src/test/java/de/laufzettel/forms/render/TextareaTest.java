package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextareaTest {
    @Test
    void a_line_feed_at_the_very_start_is_not_lost() {
        assertThat(Given.components("{'type':'textarea','key':'a','label':'A'}").with("a", "\n\nzweite").posted().data()).isEqualTo(Map.of("a", "\n\nzweite"));
    }

    @Test
    void lines_are_stored_with_single_line_feeds() {
        assertThat(Given.components("{'type':'textarea','key':'a','label':'A'}").posted(page -> page.type("a", "eins\r\nzwei")).data())
                .isEqualTo(Map.of("a", "eins\nzwei"));
    }

    @Test
    void it_is_as_high_as_the_form_says() {
        assertThat(Given.components("{'type':'textarea','key':'a','label':'A','rows':9}").only("textarea").attr("rows")).isEqualTo("9");
        assertThat(Given.components("{'type':'textarea','key':'a','label':'A','rows':'viele'}").only("textarea").attr("rows")).isEqualTo("4");
    }
}
