package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DayTest {
    private static final String DAY = "{'type':'day','key':'d','label':'Geburtsdatum','dayFirst':true,'fields':{'day':{'type':'number'},'month':{'type':'number'},'year':{'type':'number'}}}";

    @Test
    void each_part_has_a_field_with_a_label_of_its_own() {
        Given given = Given.components(DAY).with("d", "04/05/1980");

        assertThat(given.page().select("label").eachText()).containsExactly("Tag", "Monat", "Jahr");
        assertThat(given.page().select("input[type=text]").eachAttr("value")).containsExactly("4", "5", "1980");
        assertThat(given.only("fieldset").attr("aria-describedby")).isEqualTo("f-d-hint");
    }

    @Test
    void a_birthday_is_offered_by_the_browser() {
        assertThat(Given.components(DAY.replace("'key':'d'", "'key':'geburtsdatum'")).only("[name='geburtsdatum.year']").attr("autocomplete")).isEqualTo("bday-year");
    }

    @Test
    void it_is_stored_as_the_original_stores_it() {
        assertThat(Given.components(DAY).posted(page -> page.type("d.day", "4").type("d.month", "5").type("d.year", "1980")).data()).isEqualTo(Map.of("d", "04/05/1980"));
        assertThat(Given.components(DAY).posted(page -> page.type("d.month", "5").type("d.year", "1980")).data()).isEqualTo(Map.of("d", "00/05/1980"));
        assertThat(Given.components(DAY).posted().data()).isEqualTo(Map.of("d", ""));
        assertThat(Given.components(DAY.replace("'dayFirst':true", "'dayFirst':false")).posted(page -> page.type("d.day", "4").type("d.month", "5").type("d.year", "1980")).data())
                .isEqualTo(Map.of("d", "05/04/1980"));
    }

    @Test
    void a_part_that_the_form_hides_is_not_asked_for() {
        Given given = Given.components(DAY.replace("'day':{", "'day':{'hide':true,"));

        assertThat(given.page().select("label").eachText()).containsExactly("Monat", "Jahr");
        assertThat(given.posted(page -> page.type("d.month", "5").type("d.year", "1980")).data()).isEqualTo(Map.of("d", "05/1980"));
    }

    @Test
    void what_is_no_number_stays_as_typed() {
        Given given = Given.components(DAY).with("d", "xx/05/1980");

        assertThat(given.only("[name='d.day']").attr("value")).isEqualTo("xx");
        assertThat(given.posted().data()).isEqualTo(Map.of("d", "xx/05/1980"));
    }
}
