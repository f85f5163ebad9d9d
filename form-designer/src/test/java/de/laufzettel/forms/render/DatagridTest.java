package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatagridTest {
    private static final String DOGS = "{'type':'datagrid','key':'hunde','label':'Hund','components':["
            + "{'type':'textfield','key':'name','label':'Name'},{'type':'number','key':'alter','label':'Alter'},"
            + "{'type':'checkbox','key':'chip','label':'Chip'}]}";
    private static final List<Object> TWO =
            List.of(Map.of("name", "Bello", "alter", 3, "chip", true), Map.of("name", "Rex", "alter", 7.5, "chip", false));

    @Test
    void each_row_is_a_group_with_a_name_of_its_own() {
        Given given = Given.components(DOGS).with("hunde", TWO);

        assertThat(given.page().select("legend").eachText()).containsExactly("Hund", "Hund 1", "Hund 2");
        assertThat(given.only("input[name='hunde[1].alter']").attr("value")).isEqualTo("7,5");
    }

    @Test
    void a_new_grid_starts_with_one_row() {
        assertThat(Given.components(DOGS).page().select("input[name='hunde[0].name']")).hasSize(1);
        assertThat(Given.components(DOGS.replace("'components'", "'initEmpty':true,'components'")).page().select("input[name^=hunde]")).isEmpty();
    }

    @Test
    void rows_come_back_as_they_were() {
        assertThat(Given.components(DOGS).with("hunde", TWO).posted().data()).isEqualTo(Map.of("hunde", TWO));
        assertThat(Given.components(DOGS).with("hunde", List.of()).posted().data()).isEqualTo(Map.of("hunde", List.of()));
    }

    @Test
    void removing_a_row_keeps_what_was_typed_in_the_others() {
        PostedForm posted = Given.components(DOGS).with("hunde", TWO)
                .posted(page -> page.type("hunde[1].name", "Hasso").press("remove hunde[0]"));

        assertThat(posted.data()).isEqualTo(Map.of("hunde", List.of(Map.of("name", "Hasso", "alter", 7.5, "chip", false))));
        assertThat(posted.action()).isEqualTo(new FormAction(FormAction.Kind.REMOVE, "hunde[0]"));
    }

    @Test
    void an_added_row_is_shown_although_it_has_no_answers_yet() {
        PostedForm posted = Given.components(DOGS).with("hunde", TWO).posted(page -> page.press("add hunde"));

        Given again = Given.components(DOGS).with("hunde", TWO).options(options -> options.withOpenRows(posted.openRows()));

        assertThat(again.page().select("input[name='hunde[2].name']")).hasSize(1);
    }

    @Test
    void an_added_row_stays_in_sight_until_it_is_filled_in() {
        String numbers = "{'type':'datagrid','key':'g','label':'G','components':[{'type':'number','key':'n','label':'N'}]}";
        PostedForm added = Given.components(numbers).with("g", List.of(Map.of("n", 1))).posted(page -> page.press("add g"));

        // Evaluated, the empty row is gone; the page must show it again and again.
        Given shown = Given.components(numbers).with("g", List.of(Map.of("n", 1))).options(options -> options.withOpenRows(added.openRows()));
        PostedForm saved = shown.posted();

        assertThat(saved.openRows()).containsExactly("g[1]");
        assertThat(shown.posted(page -> page.type("g[1].n", "2")).data()).isEqualTo(Map.of("g", List.of(Map.of("n", 1), Map.of("n", 2))));
    }

    @Test
    void an_empty_row_that_nobody_sees_any_more_does_not_shift_the_next_one() {
        Given given = Given.components(DOGS).with("hunde", List.of(Map.of("name", "A"), Map.of()));
        Map<String, List<String>> onlyTheFirst = Map.of("form:shown", List.of("hunde", "hunde[0]"), "hunde[0].name", List.of("A"), "form:action", List.of("add hunde"));

        PostedForm posted = PostedForm.read(given.form, 0, onlyTheFirst, given.evaluation().data(), Given.rules(java.util.Locale.GERMAN));

        assertThat(posted.openRows()).containsExactly("hunde[1]");
    }

    @Test
    void the_enter_key_does_not_press_a_row_button() {
        assertThat(Given.components(DOGS).page().select("button, input[type=submit]").first().attr("class")).isEqualTo("fm-enter");
    }

    @Test
    void calculated_fields_of_a_row_get_their_key_so_that_they_are_calculated() {
        String sum = "{'type':'datagrid','key':'g','label':'G','components':[{'type':'textfield','key':'a','label':'A'},"
                + "{'type':'number','key':'summe','label':'Summe','disabled':true,'calculateValue':{'+':[1,2]}}]}";

        Map<?, ?> row = (Map<?, ?>) ((List<?>) Given.components(sum).posted().data().get("g")).get(0);

        assertThat(row.containsKey("summe")).isTrue();
    }
}
