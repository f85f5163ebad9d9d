package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PhoneNumberTest {
    @Test
    void it_brings_the_keyboard_for_telephone_numbers() {
        Given given = Given.components("{'type':'phoneNumber','key':'t','label':'Telefon'}");

        assertThat(given.only("input").attr("type")).isEqualTo("tel");
        assertThat(given.only("input").attr("autocomplete")).isEqualTo("tel");
        assertThat(given.posted(page -> page.type("t", "+49 89 1")).data()).isEqualTo(Map.of("t", "+49 89 1"));
    }
}
