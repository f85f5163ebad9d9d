package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileTest {
    private static final String FILES = "{'type':'file','key':'f','label':'Nachweise','multiple':true,'filePattern':'.pdf,.jpg','fileMaxSize':'10MB'}";
    private static final Map<String, Object> A = Map.of("id", "1", "originalName", "a.pdf", "size", 2000);
    private static final Map<String, Object> B = Map.of("id", "2", "originalName", "b.pdf", "size", 3000);

    @Test
    void stored_files_are_listed_each_with_a_button_that_names_it() {
        Given given = Given.components(FILES).with("f", List.of(A, B)).options(options -> options.withFileLink(id -> "/datei/" + id));

        assertThat(given.page().select("li a").eachAttr("href")).containsExactly("/datei/1", "/datei/2");
        assertThat(given.page().select("li button").eachText()).containsExactly("Entfernen a.pdf", "Entfernen b.pdf");
    }

    @Test
    void what_is_allowed_is_said_before_choosing() {
        assertThat(Given.components(FILES).only(".kern-hint").text()).isEqualTo("Erlaubt: .pdf, .jpg. Höchstens 10 MB je Datei.");
        assertThat(Given.components(FILES).only("input[type=file]").attr("accept")).isEqualTo(".pdf,.jpg");
    }

    @Test
    void a_removed_file_is_gone_and_the_action_names_it() {
        PostedForm posted = Given.components(FILES).with("f", List.of(A, B)).posted(page -> page.press("remove_file f[0]"));

        assertThat(posted.data()).isEqualTo(Map.of("f", List.of(B)));
        assertThat(posted.action()).isEqualTo(new FormAction(FormAction.Kind.REMOVE_FILE, "f[0]"));
    }

    @Test
    void a_field_for_one_file_asks_for_no_second() {
        String one = FILES.replace("'multiple':true,", "");
        assertThat(Given.components(one).with("f", List.of(A)).page().select("input[type=file]")).isEmpty();
        assertThat(Given.components(one).page().select("input[type=file]")).hasSize(1);
    }

    @Test
    void nobody_can_make_up_a_file_by_posting_one() {
        Given given = Given.components(FILES);
        PostedForm posted = PostedForm.read(given.form, 0, Map.of("form:shown", List.of("f"), "f", List.of("x"), "f[0].id", List.of("fremd")), Map.of(), Given.rules(java.util.Locale.GERMAN));

        assertThat(posted.data()).isEqualTo(Map.of("f", List.of()));
    }

    @Test
    void the_page_says_that_it_sends_files() {
        assertThat(FormPage.hasUpload(Given.components(FILES).form, 0)).isTrue();
        assertThat(FormPage.hasUpload(Given.components("{'type':'textfield','key':'a','label':'A'}").form, 0)).isFalse();
    }
}
