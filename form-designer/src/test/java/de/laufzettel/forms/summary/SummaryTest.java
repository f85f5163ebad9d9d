package de.laufzettel.forms.summary;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.schema.FormSchema;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static CompiledForm form(String json) {
        return CompiledForm.compile(FormSchema.parse(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> lines(String component, Object value, Locale locale) {
        CompiledForm form = form("{'components':[{'key':'k','label':'L'," + component + "}]}");
        Summary summary = Summary.of(form, new Evaluation(Map.of("k", value), List.of(), Set.of(), Map.of()), locale, BERLIN);
        return summary.sections().get(0).entries().get(0).lines();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "'type':'datetime','enableTime':false | 2026-07-10T22:30:00Z | 11.07.2026 | 11 July 2026",
        "'type':'datetime' | 2026-07-11T12:00:00+02:00 | 11.07.2026, 12:00 Uhr | 11 July 2026, 12:00",
        "'type':'day','dayFirst':true | 04/05/1980 | 04.05.1980 | 4 May 1980",
        "'type':'day','dayFirst':true | 00/05/1980 | 05.1980 | May 1980",
        "'type':'time' | 14:30:00 | 14:30 Uhr | 14:30",
        "'type':'textfield' | <b>x</b> | <b>x</b> | <b>x</b>",
        "'type':'password' | geheim | •••••• | ••••••",
        "'type':'signature' | data:image/png;base64,AA | Ihre Unterschrift liegt vor. | Your signature is on file.",
        "'type':'datetime' | keine Ahnung | keine Ahnung | keine Ahnung"
    })
    void texts_are_written_as_the_language_writes_them(String component, String value, String german, String english) {
        assertThat(lines(component, value, Locale.GERMAN)).containsExactly(german);
        assertThat(lines(component, value, Locale.ENGLISH)).containsExactly(english);
    }

    @Test
    void numbers_and_money_have_the_marks_of_the_language() {
        assertThat(lines("'type':'number','suffix':'m²'", 1234.5, Locale.GERMAN)).containsExactly("1.234,5 m²");
        assertThat(lines("'type':'number'", 1234.5, Locale.ENGLISH)).containsExactly("1,234.5");
        assertThat(lines("'type':'currency','currency':'EUR'", 1000, Locale.GERMAN)).containsExactly("1.000,00 €");
        assertThat(lines("'type':'currency','currency':'USD'", 12.5, Locale.ENGLISH)).containsExactly("12.50 $");
    }

    @Test
    void choices_are_said_in_the_words_of_the_form() {
        String options = "'values':[{'value':'a','label':'<i>Hauptwohnung</i>'},{'value':'b','label':'Nebenwohnung'}]";
        assertThat(lines("'type':'radio'," + options, "a", Locale.GERMAN)).containsExactly("Hauptwohnung");
        assertThat(lines("'type':'selectboxes'," + options, Map.of("a", true, "b", true), Locale.GERMAN)).containsExactly("Hauptwohnung", "Nebenwohnung");
        assertThat(lines("'type':'select','multiple':true,'data':{" + options + "}", List.of("b"), Locale.GERMAN)).containsExactly("Nebenwohnung");
        assertThat(lines("'type':'checkbox'", true, Locale.GERMAN)).containsExactly("Ja");
        assertThat(lines("'type':'survey','questions':[{'value':'q','label':'Schnell?'}]," + options, Map.of("q", "b"), Locale.GERMAN))
                .containsExactly("Schnell? Nebenwohnung");
    }

    @Test
    void what_was_not_answered_is_a_dash() {
        assertThat(lines("'type':'textfield'", "", Locale.GERMAN)).containsExactly("–");
        assertThat(lines("'type':'selectboxes','values':[]", Map.of(), Locale.GERMAN)).containsExactly("–");
    }

    @Test
    void files_have_name_size_and_id_for_a_link() {
        CompiledForm form = form("{'components':[{'type':'file','key':'k','label':'Nachweis'}]}");
        Summary.Entry entry = Summary.of(form, Map.of("k", List.of(Map.of("id", "42", "originalName", "a.pdf", "size", 1_500_000))), Locale.GERMAN, BERLIN)
                .sections().get(0).entries().get(0);

        assertThat(entry.lines()).containsExactly("a.pdf (1,5 MB)");
        assertThat(entry.files()).containsExactly(new Summary.FileAnswer("42", "a.pdf", 1_500_000));
    }

    @Test
    void the_pages_of_a_wizard_are_sections_and_hidden_ones_are_left_out() {
        CompiledForm form = form("{'display':'wizard','components':["
                + "{'type':'panel','key':'p1','title':'Person','components':[{'type':'textfield','key':'a','label':'A'}]},"
                + "{'type':'panel','key':'p2','title':'Hund','components':[{'type':'textfield','key':'b','label':'B'}]},"
                + "{'type':'panel','key':'p3','title':'Ende','components':[{'type':'content','key':'c','html':'x'},{'type':'textfield','key':'d','label':'D'}]}]}");
        Evaluation evaluation = new Evaluation(Map.of("a", "1", "d", "2"), List.of(), Set.of("p2", "p2.b"), Map.of());

        Summary summary = Summary.of(form, evaluation, Locale.GERMAN, BERLIN);

        assertThat(summary.sections()).extracting(Summary.Section::title).containsExactly("Person", "Ende");
        assertThat(summary.sections()).extracting(Summary.Section::pageIndex).containsExactly(0, 2);
        assertThat(summary.sections().get(1).entries()).extracting(Summary.Entry::path).containsExactly("d");
    }

    @Test
    void rows_and_objects_keep_their_answers_together() {
        CompiledForm form = form("{'components':[{'type':'editgrid','key':'hunde','label':'Hund','components':["
                + "{'type':'textfield','key':'name','label':'Name'},{'type':'container','key':'halter','label':'Halter','components':["
                + "{'type':'textfield','key':'ort','label':'Ort'}]}]}]}");
        Map<String, Object> data = Map.of("hunde", List.of(Map.of("name", "Rex", "halter", Map.of("ort", "Starnberg"))));

        Summary.Entry grid = Summary.of(form, data, Locale.GERMAN, BERLIN).sections().get(0).entries().get(0);

        Summary.Entry row = grid.nested().get(0);
        assertThat(row.label()).isEqualTo("Hund 1");
        assertThat(row.nested()).extracting(Summary.Entry::path).containsExactly("hunde[0].name", "hunde[0].halter");
        assertThat(row.nested().get(1).nested().get(0).lines()).containsExactly("Starnberg");
        assertThat(row.nested().get(0).anchor()).isEqualTo("f-hunde.0.name");
    }

    @Test
    void without_an_evaluation_a_conditional_field_without_a_value_is_left_out() {
        CompiledForm form = form("{'components':[{'type':'textfield','key':'a','label':'A','conditional':{'when':'b','eq':'1','show':true}},"
                + "{'type':'textfield','key':'b','label':'B'}]}");

        assertThat(Summary.of(form, Map.of("b", "2"), Locale.GERMAN, BERLIN).sections().get(0).entries())
                .extracting(Summary.Entry::path).containsExactly("b");
    }

    @Test
    void as_html_nothing_of_an_answer_becomes_markup() {
        CompiledForm form = form("{'components':[{'type':'textfield','key':'a','label':'A'}]}");
        Summary summary = Summary.of(form, Map.of("a", "<script>alert(1)</script>"), Locale.GERMAN, BERLIN);

        assertThat(SummaryHtml.of(summary, -1, 2, id -> "")).contains("&lt;script&gt;").doesNotContain("<script>");
    }
}
