package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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

    @Test
    void with_several_masks_one_is_chosen_and_stored_with_the_number() {
        Given given = Given.components("{'type':'phoneNumber','key':'t','label':'Telefon','allowMultipleMasks':true,"
                + "'inputMasks':[{'label':'Inland','mask':'9999 999999'},{'label':'Kurz','mask':'999'}]}");

        Map<String, Object> data = given.posted(page -> page.choose("t.maskName", "Kurz").type("t.value", "115")).data();

        assertThat(data).isEqualTo(Map.of("t", Map.of("value", "115", "maskName", "Kurz")));
        assertThat(given.with(data).only("[name=t.value]").attr("type")).isEqualTo("tel");
        assertThat(given.form.evaluate(data, Given.rules(java.util.Locale.GERMAN)).errors()).isEmpty();
    }
}
