package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class UrlTest {
    @Test
    void an_address_is_typed_into_a_field_for_addresses() {
        Given given = Given.components("{'type':'url','key':'u','label':'Seite'}");

        assertThat(given.only("input").attr("type")).isEqualTo("url");
        assertThat(given.posted(page -> page.type("u", "https://example.org")).data()).isEqualTo(Map.of("u", "https://example.org"));
    }
}
