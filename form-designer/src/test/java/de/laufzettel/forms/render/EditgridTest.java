package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditgridTest {
    private static final String KIDS = "{'type':'editgrid','key':'k','label':'Kind','components':[{'type':'textfield','key':'name','label':'Name'}]}";
    private static final Given TWO = Given.components(KIDS).with("k", List.of(Map.of("name", "Lena"), Map.of("name", "Tom")));

    @Test
    void rows_are_text_until_one_is_opened() {
        assertThat(TWO.page().select("dd").eachText()).containsExactly("Lena", "Tom");
        assertThat(TWO.page().select("input[name^=k]")).isEmpty();
    }

    @Test
    void a_row_is_opened_changed_and_closed_again() {
        PostedForm opened = TWO.posted(page -> page.press("edit k[1]"));
        assertThat(opened.openRows()).containsExactly("k[1]");

        Given open = Given.components(KIDS).with(opened.data()).options(options -> options.withOpenRows(opened.openRows()));
        PostedForm done = open.posted(page -> page.type("k[1].name", "Thomas").press("done k[1]"));

        assertThat(done.data()).isEqualTo(Map.of("k", List.of(Map.of("name", "Lena"), Map.of("name", "Thomas"))));
        assertThat(done.openRows()).isEmpty();
    }

    @Test
    void closed_rows_keep_what_no_field_shows() {
        Given given = Given.components(KIDS).with("k", List.of(Map.of("name", "Lena", "intern", 7)));

        assertThat(given.posted().data()).isEqualTo(Map.of("k", List.of(Map.of("name", "Lena", "intern", 7))));
    }

    @Test
    void removing_a_row_moves_the_open_ones() {
        Given given = Given.components(KIDS).with("k", List.of(Map.of("name", "A"), Map.of("name", "B"))).options(options -> options.withOpenRows(Set.of("k[1]")));

        PostedForm posted = given.posted(page -> page.press("remove k[0]"));

        assertThat(posted.data()).isEqualTo(Map.of("k", List.of(Map.of("name", "B"))));
        assertThat(posted.openRows()).containsExactly("k[0]");
    }

    @Test
    void a_row_with_an_error_is_open_so_that_it_can_be_mended() {
        Given given = Given.components(KIDS).with("k", List.of(Map.of("name", "A"), Map.of("name", "B"))).error("k[1].name", "Zu kurz");

        assertThat(given.page().select("input[name^=k]").eachAttr("name")).containsExactly("k[1].name");
    }

    @Test
    void no_more_rows_than_the_form_allows_are_offered() {
        String two = KIDS.replace("'key':'k'", "'key':'k','validate':{'maxLength':2}");
        assertThat(Given.components(two).with("k", List.of(Map.of("name", "A"), Map.of("name", "B"))).page().select("button[value='add k']")).isEmpty();
    }
}
