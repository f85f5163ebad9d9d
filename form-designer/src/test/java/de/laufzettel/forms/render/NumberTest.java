package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTest {
    private static final String NUMBER = "{'type':'number','key':'n','label':'Zahl','suffix':'m²'}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12,5 | 12.5", "1.234 | 1234", "1.234,50 | 1234.5", "12.5 | 12.5", " 7 | 7", "-3 | -3", "1 000 | 1000", "−4 | -4", "1e3 | 1000"})
    void german_numbers_are_understood(String typed, double number) {
        Object value = Given.components(NUMBER).posted(page -> page.type("n", typed)).data().get("n");

        assertThat(((Number) value).doubleValue()).isEqualTo(number);
    }

    @Test
    void english_numbers_are_understood_on_english_pages() {
        assertThat(Given.components(NUMBER).in(Locale.ENGLISH).posted(page -> page.type("n", "1,234.5")).data()).isEqualTo(Map.of("n", 1234.5));
    }

    @Test
    void what_is_no_number_stays_as_typed_for_the_error_beside_it() {
        assertThat(Given.components(NUMBER).posted(page -> page.type("n", "viele")).data()).isEqualTo(Map.of("n", "viele"));
        assertThat(Given.components(NUMBER).with("n", "1,2,3").only("[name=n]").attr("value")).isEqualTo("1,2,3");
    }

    @Test
    void an_emptied_number_is_removed_as_in_the_original() {
        assertThat(Given.components(NUMBER).with("n", 5).posted(page -> page.type("n", "")).data()).isEmpty();
    }

    @Test
    void it_is_a_text_field_with_the_keyboard_for_numbers_and_its_unit() {
        Given given = Given.components(NUMBER).with("n", 72.5);

        assertThat(given.only("input").attr("type")).isEqualTo("text");
        assertThat(given.only("input").attr("inputmode")).isEqualTo("decimal");
        assertThat(given.only("input").attr("value")).isEqualTo("72,5");
        assertThat(given.only(".kern-input-group-text").text()).isEqualTo("m²");
    }

    @Property
    void any_number_comes_back_as_it_was(@ForAll double number) {
        assertThat(Given.components(NUMBER).with("n", number).posted().data()).isEqualTo(Map.of("n", number));
    }

    @Property
    void a_whole_number_that_is_typed_is_that_number(@ForAll int number) {
        assertThat(Given.components(NUMBER).posted(page -> page.type("n", Integer.toString(number))).data()).isEqualTo(Map.of("n", number));
    }
}
