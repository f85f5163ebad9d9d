package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Selects with more options than a list can hold. */
class OptionSearchTest {
    private static final String ONE = "{'type':'select','key':'s','label':'Straße','dataSrc':'url','valueProperty':'id','template':'{{ item.name }}',"
            + "'data':{'url':'https://example.org/strassen'}}";
    private static final String SEVERAL = ONE.replace("'key'", "'multiple':true,'key'");
    private static final List<Map<String, Object>> STREETS = streets();

    private static List<Map<String, Object>> streets() {
        List<Map<String, Object>> streets = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            streets.add(Map.of("id", i, "name", i == 7 ? "Große Bäckerstraße" : "Weg " + i));
        }
        return streets;
    }

    private static Given given(String component) {
        return Given.components(component).finding(STREETS);
    }

    @Test
    void nothing_is_listed_before_something_is_searched_and_the_page_stays_small() {
        assertThat(given(ONE).page().select("input[type=radio], option")).isEmpty();
        assertThat(given(ONE).html().length()).isLessThan(2000);
    }

    @Test
    void a_search_shows_what_has_the_words_whatever_their_case_and_accents() {
        PostedForm searched = given(ONE).posted(page -> page.type("s.search", "BACKERSTRASSE grosse").press("search s"));

        assertThat(searched.action()).isEqualTo(new FormAction(FormAction.Kind.SEARCH, "s"));
        assertThat(searched.data().get("s")).isIn((Object) null, "");
        Given found = given(ONE).options(options -> options.withOpenRows(searched.openRows()));
        assertThat(found.page().select("[role=status]").text()).isEqualTo("Ein Treffer für „BACKERSTRASSE grosse“:");
        assertThat(found.page().select(".kern-form-check").eachText()).containsExactly("Große Bäckerstraße");
        assertThat(found.posted(page -> page.choose("s", "7")).data()).isEqualTo(Map.of("s", 7));
    }

    @Test
    void of_many_matches_the_first_are_shown_and_it_is_said_that_there_are_more() {
        Given found = given(ONE).options(options -> options.withOpenRows(java.util.Set.of("s?weg")));

        assertThat(found.page().select("input[type=radio]")).hasSize(20);
        assertThat(found.page().select("[role=status]").text()).startsWith("Viele Treffer");
        assertThat(given(ONE).options(options -> options.withOpenRows(java.util.Set.of("s?xyz"))).page().select("[role=status]").text()).startsWith("Kein Treffer für „xyz“");
    }

    @Test
    void going_on_with_a_search_that_was_not_carried_out_carries_it_out_and_a_name_in_full_is_a_choice() {
        assertThat(given(ONE).posted(page -> page.type("s.search", "Weg 1")).action()).isNull();
        assertThat(given(ONE).posted(page -> page.type("s.search", "Weg 1")).data()).isEqualTo(Map.of("s", 1));
        PostedForm searched = given(ONE).posted(page -> page.type("s.search", "eg 1"));
        assertThat(searched.action()).isEqualTo(new FormAction(FormAction.Kind.SEARCH, "s"));
        assertThat(given(ONE).options(options -> options.withOpenRows(searched.openRows())).posted().action()).isNull();
    }

    @Test
    void what_is_chosen_stays_and_can_be_taken_back() {
        Given given = given(ONE).with("s", 7);

        assertThat(given.page().select(".kern-form-check").eachText()).containsExactly("Große Bäckerstraße", "Keine Auswahl");
        assertThat(given.posted().data()).isEqualTo(Map.of("s", 7));
        assertThat(given.posted(page -> page.choose("s", "")).data()).isEqualTo(Map.of("s", ""));
        assertThat(given(ONE).with("s", "alt").posted().data()).isEqualTo(Map.of("s", "alt"));
    }

    @Test
    void several_are_gathered_search_by_search() {
        Given given = given(SEVERAL).with("s", List.of(7, 8)).options(options -> options.withOpenRows(java.util.Set.of("s?weg 99")));

        assertThat(given.posted(page -> page.choose("s", "99")).data()).isEqualTo(Map.of("s", List.of(7, 8, 99)));
        assertThat(given.posted(page -> page.uncheck("s").choose("s", "99")).data()).isEqualTo(Map.of("s", List.of(99)));
    }

    @Test
    void labels_and_texts_are_escaped() {
        Given given = Given.components(ONE).finding(STREETS.stream().map(street -> Map.of("id", street.get("id"), "name", "<script>alert(1)</script>")).toList())
                .options(options -> options.withOpenRows(java.util.Set.of("s?<script>"))).in(Locale.ENGLISH);

        assertThat(given.html()).doesNotContain("<script>");
    }
}
