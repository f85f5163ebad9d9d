package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TextfieldTest {
    private static final String NAME = "{'type':'textfield','key':'vorname','label':'Vorname','description':'Wie im Ausweis'}";

    @Test
    void label_comes_first_then_hint_then_field_and_all_are_linked() {
        Given given = Given.components(NAME).with("vorname", "Zoë \"Z\" <b>");

        Element field = given.only(".kern-form-input");

        assertThat(field.children().eachAttr("class")).startsWith("kern-label", "kern-hint", "kern-form-input__input");
        Element input = field.selectFirst("input");
        assertThat(field.selectFirst("label").attr("for")).isEqualTo(input.id());
        assertThat(input.attr("aria-describedby")).isEqualTo(field.selectFirst(".kern-hint").id());
        assertThat(input.attr("name")).isEqualTo("vorname");
        assertThat(input.attr("value")).isEqualTo("Zoë \"Z\" <b>");
        assertThat(input.attr("autocomplete")).isEqualTo("given-name");
    }

    @Test
    void an_error_is_said_beside_the_field_and_linked() {
        Given given = Given.components(NAME).error("vorname", "Vorname fehlt");

        Element input = given.only("input[type=text]");

        assertThat(input.attr("aria-invalid")).isEqualTo("true");
        assertThat(input.attr("aria-describedby")).isEqualTo("f-vorname-hint f-vorname-error");
        assertThat(given.only("#f-vorname-error").text()).isEqualTo("Fehler: Vorname fehlt");
    }

    @Test
    void only_what_is_not_required_is_marked() {
        assertThat(Given.components(NAME).only("label").text()).isEqualTo("Vorname (optional)");
        Given required = Given.components("{'type':'textfield','key':'a','label':'A','validate':{'required':true}}");
        assertThat(required.only("label").text()).isEqualTo("A");
        assertThat(required.only("input[type=text]").attr("aria-required")).isEqualTo("true");
    }

    @Test
    void html_of_an_attacker_in_a_label_is_taken_out_and_emphasis_stays() {
        Given given = Given.components("{'type':'textfield','key':'a','label':'<b>Fett</b><script>alert(1)</script><img src=x onerror=alert(1)>'}");

        assertThat(given.only("label").html()).startsWith("<b>Fett</b>").doesNotContain("script", "img", "onerror");
    }

    @Test
    void an_empty_answer_is_not_a_missing_one() {
        assertThat(Given.components(NAME).posted().data()).isEqualTo(Map.of("vorname", ""));
        assertThat(PostedForm.read(Given.components(NAME).form, 0, Map.of(), Map.of(), Given.rules(Locale.GERMAN)).data()).isEmpty();
    }

    @Test
    void a_locked_field_cannot_be_changed_by_whoever_posts() {
        Given given = Given.components("{'type':'textfield','key':'a','label':'A','disabled':true}").with("a", "amtlich");

        PostedForm posted = PostedForm.read(given.form, 0, Map.of("a", List.of("gefälscht")), Map.of("a", "amtlich"), Given.rules(Locale.GERMAN));

        assertThat(given.only("input").hasAttr("readonly")).isTrue();
        assertThat(posted.data()).isEqualTo(Map.of("a", "amtlich"));
    }

    @Test
    void the_mask_that_was_chosen_is_kept_with_the_text() {
        Given given = Given.components("{'type':'textfield','key':'a','label':'A','allowMultipleMasks':true,"
                + "'inputMasks':[{'label':'plz','mask':'99999'},{'label':'tel','mask':'999-999'}]}");

        PostedForm posted = given.posted(page -> page.choose("a.maskName", "tel").type("a.value", "089-123"));

        assertThat(posted.data()).isEqualTo(Map.of("a", Map.of("value", "089-123", "maskName", "tel")));
    }

    @Property(tries = 300)
    void any_text_comes_back_from_the_page_as_it_was(@ForAll String text) {
        Given given = Given.components(NAME).with("vorname", text);

        assertThat(given.posted().data()).isEqualTo(Map.of("vorname", text));
    }

    @Property(tries = 200)
    void any_list_of_texts_comes_back_from_the_page_as_it_was(@ForAll List<String> texts) {
        Given given = Given.components("{'type':'textfield','key':'a','label':'A','multiple':true}").with("a", texts);

        assertThat(given.posted().data()).isEqualTo(Map.of("a", texts));
    }

    @Test
    void values_of_one_field_are_added_and_removed_by_buttons() {
        Given given = Given.components("{'type':'textfield','key':'a','label':'A','multiple':true}").with("a", List.of("x", "y"));

        assertThat(given.posted(page -> page.press("add a")).data()).isEqualTo(Map.of("a", List.of("x", "y", "")));
        assertThat(given.posted(page -> page.type("a[1]", "z").press("remove a[0]")).data()).isEqualTo(Map.of("a", List.of("z")));
    }
}
