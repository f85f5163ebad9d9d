package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final String SIGNATURE = "{'type':'signature','key':'s','label':'Unterschrift'}";

    @Test
    void a_typed_name_is_the_signature() {
        assertThat(Given.components(SIGNATURE).posted(page -> page.type("s", "Zoë Muster")).data()).isEqualTo(Map.of("s", "Zoë Muster"));
    }

    @Test
    void a_drawn_one_is_kept_until_it_is_removed() {
        Given drawn = Given.components(SIGNATURE).with("s", "data:image/png;base64,AAAA");

        assertThat(drawn.html()).doesNotContain("AAAA");
        assertThat(drawn.posted().data()).isEqualTo(Map.of("s", "data:image/png;base64,AAAA"));
        assertThat(drawn.posted(page -> page.press("remove s")).data()).isEqualTo(Map.of("s", ""));
    }
}
