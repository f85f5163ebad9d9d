package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TagsTest {
    @Test
    void words_are_stored_as_text_or_as_a_list() {
        assertThat(Given.components("{'type':'tags','key':'t','label':'T'}").posted(page -> page.type("t", "a, b ,,c")).data()).isEqualTo(Map.of("t", "a,b,c"));
        assertThat(Given.components("{'type':'tags','key':'t','label':'T','storeas':'array'}").posted(page -> page.type("t", "a, b")).data())
                .isEqualTo(Map.of("t", List.of("a", "b")));
    }

    @Test
    void the_hint_names_the_sign_between_them() {
        assertThat(Given.components("{'type':'tags','key':'t','label':'T','delimeter':';'}").only(".kern-hint").text()).contains("„;“");
    }
}
