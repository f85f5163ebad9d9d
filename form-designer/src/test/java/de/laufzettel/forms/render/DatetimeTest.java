package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatetimeTest {
    private static final String DATE = "{'type':'datetime','key':'d','label':'Beginn','enableTime':false}";
    private static final String TIME_ONLY = "{'type':'datetime','key':'d','label':'Beginn','enableDate':false}";
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

    @ParameterizedTest
    @CsvSource({"14:30,14:30", "14.30 Uhr,14:30", "14 Uhr,14:00", "2:30 pm,14:30", "12 am,00:00", "12:05 PM,12:05"})
    void a_time_alone_is_stored_as_that_time_of_today_and_shown_again(String typed, String time) {
        Given given = Given.components(TIME_ONLY);

        Map<String, Object> data = given.posted(page -> page.type("d.time", typed)).data();

        assertThat(data).isEqualTo(Map.of("d", "2026-03-15T" + time + ":00+01:00"));
        assertThat(given.with(data).only("#f-d").attr("value")).isEqualTo(time);
        assertThat(given.with(data).posted().data()).isEqualTo(data);
    }

    @Test
    void a_time_alone_keeps_the_day_it_was_given_on_and_what_is_no_time_stays_as_typed() {
        Given given = Given.components(TIME_ONLY).with("d", "2025-07-01T09:00:00+02:00");

        assertThat(given.posted(page -> page.type("d.time", "10:00")).data()).isEqualTo(Map.of("d", "2025-07-01T10:00:00+02:00"));
        Map<String, Object> wrong = given.posted(page -> page.type("d.time", "mittags")).data();
        assertThat(wrong).isEqualTo(Map.of("d", "mittags"));
        assertThat(given.with(wrong).posted().data()).isEqualTo(wrong);
        assertThat(given.posted(page -> page.type("d.time", "")).data()).isEqualTo(Map.of("d", ""));
    }
}
