package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.evaluate.Forms.COMPATIBLE;
import static de.laufzettel.forms.evaluate.Forms.STRICT;
import static de.laufzettel.forms.evaluate.Forms.errors;
import static de.laufzettel.forms.evaluate.Forms.field;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each check that strict mode adds: what it refuses, and that the original lets it pass. */
class StrictModeTest {
    private static void refusedInStrictModeOnly(CompiledForm form, Map<String, ?> data, String... expected) {
        assertThat(errors(form, data, STRICT)).containsExactly(expected);
        assertThat(errors(form, data, COMPATIBLE)).isEmpty();
    }

    @Test
    void given_a_grid_with_limits_when_rows_are_too_few_or_too_many_then_strict_mode_says_so() {
        CompiledForm form = Forms.of("{'type':'datagrid','key':'g','label':'G','input':true,'validate':{'minLength':2,'maxLength':'3'},"
                + "'components':[" + field("textfield", "a", "") + "]}");

        refusedInStrictModeOnly(form, Map.of("g", List.of(Map.of("a", "x"))), "g minRows");
        refusedInStrictModeOnly(form, Map.of("g", java.util.Collections.nCopies(4, Map.of("a", "x"))), "g maxRows");
        assertThat(errors(form, Map.of("g", java.util.Collections.nCopies(2, Map.of("a", "x"))), STRICT)).isEmpty();
    }

    @Test
    void given_files_when_size_kind_or_number_is_wrong_then_strict_mode_says_so() {
        CompiledForm form = Forms.of(field("file", "f", "'filePattern':'.pdf,image/*,!*.exe','fileMaxSize':'1MB','fileMinSize':'10'"));
        Map<String, Object> fine = Map.of("name", "a.pdf", "size", 100, "type", "application/pdf");

        assertThat(errors(form, Map.of("f", List.of(fine)), STRICT)).isEmpty();
        refusedInStrictModeOnly(form, Map.of("f", List.of(fine, fine)), "f fileCount");
        refusedInStrictModeOnly(form, Map.of("f", List.of(Map.of("name", "b.PDF", "size", 1_048_577, "type", ""))), "f fileMaxSize");
        refusedInStrictModeOnly(form, Map.of("f", List.of(Map.of("name", "b.pdf", "size", 9, "type", ""))), "f fileMinSize");
        refusedInStrictModeOnly(form, Map.of("f", List.of(Map.of("name", "b.docx", "size", 99, "type", "text/plain"))), "f filePattern");
        refusedInStrictModeOnly(form, Map.of("f", List.of(Map.of("name", "b.exe", "size", 99, "type", "image/png"))), "f filePattern");
    }

    @Test
    void given_a_required_survey_when_a_question_is_open_then_strict_mode_says_so() {
        CompiledForm form = Forms.of(field("survey", "s", "'validate':{'required':true},'questions':[{'value':'q1'},{'value':'q2'}]"));

        refusedInStrictModeOnly(form, Map.of("s", Map.of("q1", "gut")), "s surveyComplete");
        assertThat(errors(form, Map.of("s", Map.of("q1", "gut", "q2", "gut")), STRICT)).isEmpty();
    }

    @Test
    void given_numbers_when_they_have_too_many_places_then_strict_mode_says_so() {
        CompiledForm form = Forms.of(field("number", "n", "'decimalLimit':1"), field("number", "i", "'validate':{'integer':true}"),
                field("currency", "c", ""));

        refusedInStrictModeOnly(form, Map.of("n", 1.25, "i", 1.5, "c", 9.999), "n decimalLimit", "i integer", "c decimalLimit");
        assertThat(errors(form, Map.of("n", 1.5, "i", 2, "c", 9.99), STRICT)).isEmpty();
    }

    @Test
    void given_options_when_a_number_is_none_of_them_then_strict_mode_says_so() {
        CompiledForm form = Forms.of(field("radio", "r", "'values':[{'value':'1'},{'value':'2'}],'validate':{'onlyAvailableItems':true}"),
                field("select", "s", "'data':{'values':[{'value':'1'}]},'validate':{'onlyAvailableItems':true}"));

        refusedInStrictModeOnly(form, Map.of("r", "3", "s", 7), "r availableItem", "s availableItem");
        assertThat(errors(form, Map.of("r", "1", "s", "1"), STRICT)).isEmpty();
    }

    @Test
    void given_a_date_that_does_not_exist_when_evaluated_then_strict_mode_says_so() {
        CompiledForm form = Forms.of(field("datetime", "d", ""));

        refusedInStrictModeOnly(form, Map.of("d", "2026-02-30"), "d realDate");
        refusedInStrictModeOnly(form, Map.of("d", "03/01/2026"), "d realDate");
        assertThat(errors(form, Map.of("d", "31.12.2026"), STRICT)).containsExactly("d invalidDate");
        assertThat(errors(form, Map.of("d", "2028-02-29T10:00:00+01:00"), STRICT)).isEmpty();
    }

    @Test
    void given_many_texts_or_tags_when_one_is_wrong_then_strict_mode_says_so() {
        CompiledForm form = Forms.of(field("textfield", "t", "'multiple':true,'validate':{'maxLength':3,'pattern':'[a-z]+'}"),
                field("tags", "w", "'maxTags':2"));

        refusedInStrictModeOnly(form, Map.of("t", List.of("abc", "abcd", "A1"), "w", "a,b,c"), "t maxLength", "t pattern", "w maxTags");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | 12,5 | 12.5", "de | 1.234,56 | 1234.56", "de | 1.500 | 1500", "de | 12.5 | 12.5", "de | -3 | -3", "de | 1 234,5 | 1234.5",
        "de | 12,50 € | 12.5", "en | 1,234.56 | 1234.56", "en | 12.5 | 12.5",
    })
    void given_a_number_as_people_write_it_when_evaluated_then_it_is_read_in_their_language(String language, String text, double number) {
        CompiledForm form = Forms.of(field("number", "n", ""), field("currency", "c", ""));

        Evaluation result = form.evaluate(Map.of("n", text, "c", text), STRICT.withLocale(Locale.forLanguageTag(language)));

        assertThat(result.errors()).isEmpty();
        assertThat(((Number) result.data().get("n")).doubleValue()).isEqualTo(number);
        assertThat(((Number) result.data().get("c")).doubleValue()).isEqualTo(number);
    }

    @Test
    void given_a_text_that_is_no_number_when_evaluated_then_strict_mode_refuses_it_and_the_original_drops_it() {
        CompiledForm form = Forms.of(field("number", "n", ""), field("currency", "c", ""));

        Evaluation strict = form.evaluate(Map.of("n", "zwölf", "c", "1,2,3"), STRICT);

        assertThat(strict.errors()).extracting(FieldError::message)
                .containsExactly("N: Bitte geben Sie eine Zahl ein.", "C: Bitte geben Sie eine Zahl ein.");
        assertThat(strict.data()).as("kept, so that it can be shown again").containsEntry("n", "zwölf");
        assertThat(form.evaluate(Map.of("n", "zwölf"), COMPATIBLE).data()).isEmpty();
    }

    @Test
    void given_a_grid_within_a_group_when_it_has_rows_then_only_strict_mode_sees_that_it_is_not_empty() {
        CompiledForm form = Forms.of(
                "{'type':'container','key':'c','input':true,'components':[{'type':'datagrid','key':'g','input':true,'components':["
                        + field("textfield", "x", "") + "]}]}",
                field("textfield", "t", "'conditional':{'show':true,'conjunction':'all','conditions':[{'component':'c.g',"
                        + "'operator':'isNotEmpty'}]}"));
        Map<String, Object> data = Map.of("c", Map.of("g", List.of(Map.of("x", "a"))), "t", "seen");

        assertThat(form.evaluate(data, STRICT).data()).containsEntry("t", "seen");
        assertThat(form.evaluate(data, COMPATIBLE).data()).doesNotContainKey("t");
    }
}
