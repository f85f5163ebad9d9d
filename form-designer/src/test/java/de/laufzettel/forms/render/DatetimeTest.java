package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatetimeTest {
    private static final String DATE = "{'type':'datetime','key':'d','label':'Beginn','enableTime':false}";
    private static final String BOTH = "{'type':'datetime','key':'d','label':'Beginn'}";

    @ParameterizedTest
    @CsvSource({"31.12.2026", "31.12.2026 ", "2026-12-31", "31/12/2026", "31-12-2026"})
    void a_date_is_understood_as_people_write_it(String typed) {
        assertThat(Given.components(DATE).posted(page -> page.type("d", typed)).data()).isEqualTo(Map.of("d", "2026-12-31T00:00:00+01:00"));
    }

    @ParameterizedTest
    @CsvSource({"14:30", "14.30", "14:30 Uhr"})
    void a_time_is_understood_as_people_write_it_and_summer_is_one_hour_ahead(String typed) {
        assertThat(Given.components(BOTH).posted(page -> page.type("d", "11.7.2026").type("d.time", typed)).data())
                .isEqualTo(Map.of("d", "2026-07-11T14:30:00+02:00"));
    }

    @ParameterizedTest
    @CsvSource({"31.2.2026", "morgen", "1.1.26"})
    void what_is_no_date_stays_as_typed_for_the_error_beside_it(String typed) {
        Map<String, Object> data = Given.components(DATE).posted(page -> page.type("d", typed)).data();

        assertThat(data).isEqualTo(Map.of("d", typed));
        assertThat(Given.components(DATE).with(data).only("[name=d]").attr("value")).isEqualTo(typed);
    }

    @Test
    void a_date_without_the_time_asked_for_is_not_taken_for_midnight() {
        assertThat(Given.components(BOTH).posted(page -> page.type("d", "11.07.2026")).data()).isEqualTo(Map.of("d", "11.07.2026"));
    }

    @Test
    void a_point_in_time_is_shown_in_the_zone_of_the_form() {
        Given given = Given.components(BOTH).with("d", "2026-07-10T22:30:00Z");

        assertThat(given.page().select("input[type=text]").eachAttr("value")).containsExactly("11.07.2026", "00:30");
        assertThat(given.posted().data()).isEqualTo(Map.of("d", "2026-07-10T22:30:00Z"));
    }
}
