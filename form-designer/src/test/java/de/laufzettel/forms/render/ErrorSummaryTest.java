package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import de.laufzettel.forms.evaluate.Evaluation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ErrorSummaryTest {
    private static final String TWO = "{'type':'textfield','key':'a','label':'A'},{'type':'datagrid','key':'g','label':'G','components':[{'type':'textfield','key':'b','label':'B'}]}";

    @Test
    void it_has_a_heading_takes_the_focus_and_leads_to_each_field_once() {
        Given given = Given.components(TWO).with("g", List.of(Map.of("b", ""))).error("a", "a fehlt").error("a", "a ist zu kurz").error("g[0].b", "B fehlt");
        Element summary = Jsoup.parseBodyFragment(given.errorSummary()).selectFirst("#form-errors");

        assertThat(summary.attr("role")).isEqualTo("alert");
        assertThat(summary.attr("tabindex")).isEqualTo("-1");
        assertThat(summary.selectFirst("h2").id()).isEqualTo(summary.attr("aria-labelledby"));
        assertThat(summary.select("a").eachAttr("href")).containsExactly("#f-a", "#f-g.0.b");
        assertThat(summary.text()).contains("Bitte prüfen Sie diese 2 Angaben");
        assertThat(given.page().getElementById("f-g.0.b").normalName()).isEqualTo("input");
    }

    @Test
    void away_from_its_field_a_message_names_the_field() {
        Given given = Given.components("{'type':'textfield','key':'vorname','label':'Vorname'}").error("vorname", "Bitte machen Sie hier eine Angabe.");

        assertThat(Jsoup.parseBodyFragment(given.errorSummary()).select("a").text()).isEqualTo("vorname: Bitte machen Sie hier eine Angabe.");
    }

    @Test
    void of_a_missing_answer_only_that_is_said() {
        Given given = Given.components("{'type':'textfield','key':'plz','label':'PLZ','validate':{'required':true,'pattern':'[0-9]{5}','minLength':5}}");
        Evaluation evaluation = given.form.evaluate(java.util.Map.of("plz", ""), CorpusTest.RULES);
        RenderOptions options = RenderOptions.page(java.util.Locale.GERMAN, Given.BERLIN, 0).withErrors();

        assertThat(Jsoup.parseBodyFragment(FormPage.errorSummary(given.form, evaluation, options)).select("a")).hasSize(1);
        assertThat(Jsoup.parseBodyFragment(FormPage.render(given.form, evaluation, options)).select(".kern-error").text()).endsWith("PLZ is required");
    }

    @Test
    void beside_the_field_the_message_does_not_repeat_its_name() {
        Given given = Given.components("{'type':'textfield','key':'vorname','label':'Vorname'}").error("vorname", "vorname: Bitte machen Sie hier eine Angabe.");

        assertThat(given.only(".kern-error").text()).isEqualTo("Fehler: Bitte machen Sie hier eine Angabe.");
    }

    @Test
    void without_errors_there_is_none() {
        assertThat(Given.components(TWO).errorSummary()).isEmpty();
    }

    @Test
    void errors_of_other_pages_are_not_listed() {
        Given given = Given.form("{\"display\":\"wizard\",\"components\":[{\"type\":\"panel\",\"key\":\"p\",\"components\":[{\"type\":\"textfield\",\"key\":\"a\",\"label\":\"A\"}]},"
                + "{\"type\":\"panel\",\"key\":\"q\",\"components\":[{\"type\":\"textfield\",\"key\":\"b\",\"label\":\"B\"}]}]}").error("b", "b fehlt");

        assertThat(FormPage.hasErrors(given.form, given.evaluation(), 0)).isFalse();
        assertThat(FormPage.hasErrors(given.form, given.evaluation(), 1)).isTrue();
    }

    @Test
    void what_is_missing_in_a_field_nobody_sees_leads_nowhere_and_says_whom_to_ask() {
        Given given = Given.components("{'type':'hidden','key':'h','label':'Aktenzeichen'}").error("h", "Bitte machen Sie hier eine Angabe.");

        assertThat(given.errorSummary()).contains("Bitte machen Sie hier eine Angabe.", "wenden Sie sich an die Stelle").doesNotContain("href");
    }
}
