package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TimeTest {
    private static final String TIME = "{'type':'time','key':'t','label':'Uhrzeit'}";

    @Test
    void it_is_stored_with_seconds_unless_the_form_says_otherwise() {
        assertThat(Given.components(TIME).posted(page -> page.type("t", "14:30")).data()).isEqualTo(Map.of("t", "14:30:00"));
        assertThat(Given.components(TIME.replace("'key'", "'dataFormat':'HH:mm','key'")).posted(page -> page.type("t", "14:30")).data()).isEqualTo(Map.of("t", "14:30"));
    }

    @Test
    void the_field_of_the_browser_is_used_where_it_can_show_the_answer() {
        assertThat(Given.components(TIME).with("t", "14:30:00").only("input").attr("type")).isEqualTo("time");
        assertThat(Given.components(TIME).with("t", "14:30:00").only("input").attr("value")).isEqualTo("14:30");
        assertThat(Given.components(TIME).with("t", "9 Uhr").only("input").attr("type")).isEqualTo("text");
    }
}
