package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Forms and posts made to hurt. The time limits are generous for a busy machine; without the measures they are missed by far. */
class HostilePageTest {

    @Test
    void ten_thousand_wrong_fields_are_shown_in_a_moment() {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < 9_000; i++) {
            fields.add("{'type':'textfield','key':'f" + i + "','label':'F'}");
        }
        Given given = Given.components(String.join(",", fields));
        for (int i = 0; i < 9_000; i++) {
            given.errorOnly("f" + i, "Falsch");
        }

        String html = assertTimeoutPreemptively(Duration.ofSeconds(10), given::htmlWithErrors);

        assertThat(html).contains("f-f8999-error");
    }

    @Test
    void row_numbers_that_are_made_up_make_no_rows() {
        Given given = Given.components("{'type':'datagrid','key':'g','label':'G','components':[{'type':'textfield','key':'a','label':'A'}]}");
        Map<String, List<String>> post = Map.of("form:shown", List.of("g", "g[99999]", "g[-1]", "g[x]", "g[1]x", "g[999999999999]"), "g[99999].a", List.of("x"));

        PostedForm posted = PostedForm.read(given.form, 0, post, Map.of(), Given.rules(Locale.GERMAN));

        assertThat((List<?>) posted.data().get("g")).hasSizeLessThan(10);
    }

    @Test
    void keys_that_mean_something_to_javascript_are_names_like_others() {
        Given given = Given.components("{'type':'textfield','key':'__proto__','label':'A'},{'type':'textfield','key':'constructor.prototype.x','label':'B'}");

        assertThat(given.posted(page -> page.type("__proto__", "a").type("constructor.prototype.x", "b")).data())
                .isEqualTo(Map.of("__proto__", "a", "constructor", Map.of("prototype", Map.of("x", "b"))));
    }

    @Test
    void signs_that_html_cannot_have_do_not_break_the_page() {
        Given given = Given.components("{'type':'textfield','key':'a','label':'A'}").with("a", "\0 \uD800 \u202E \"'<>&");

        assertThat(given.page().select("input[name=a]")).hasSize(1);
        assertThat(given.posted().data()).isEqualTo(Map.of("a", "\0 \uD800 \u202E \"'<>&"));
    }

    @Test
    void an_action_on_something_that_is_not_on_the_page_changes_nothing() {
        Given given = Given.components("{'type':'textfield','key':'a','label':'A'}");
        Map<String, Object> before = new LinkedHashMap<>(Map.of("case", List.of("x", "y")));

        PostedForm posted = PostedForm.read(given.form, 0, Map.of("form:action", List.of("remove case[0]"), "form:shown", List.of("case")), before, Given.rules(Locale.GERMAN));

        assertThat(posted.data()).isEqualTo(before);
    }
}
