package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PasswordTest {
    private static final Given STORED = Given.components("{'type':'password','key':'p','label':'Passwort'}").with("p", "geheim");

    @Test
    void what_is_stored_is_never_written_into_a_page() {
        assertThat(STORED.html()).doesNotContain("geheim");
    }

    @Test
    void an_empty_field_keeps_it_and_a_new_one_replaces_it() {
        assertThat(STORED.posted().data()).isEqualTo(Map.of("p", "geheim"));
        assertThat(STORED.posted(page -> page.type("p", "neu")).data()).isEqualTo(Map.of("p", "neu"));
    }
}
