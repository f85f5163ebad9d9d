package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.evaluate.Forms.COMPATIBLE;
import static de.laufzettel.forms.evaluate.Forms.STRICT;
import static de.laufzettel.forms.evaluate.Forms.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.script.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    @Test
    void given_wrong_answers_when_evaluated_in_german_then_messages_say_what_to_do() {
        CompiledForm form = Forms.of(field("textfield", "name", "'validate':{'required':true}"),
                field("number", "alter", "'validate':{'min':2.5}"), field("email", "mail", ""),
                field("datetime", "tag", "'widget':{'minDate':'2026-04-01'}"),
                field("textfield", "plz", "'errors':{'pattern':'{{ field }}: fünf Ziffern, bitte.'},'validate':{'pattern':'[0-9]{5}'}"));

        List<FieldError> errors = form.evaluate(Map.of("alter", 1, "mail", "x", "tag", "2026-03-01", "plz", "1"), STRICT).errors();

        assertThat(errors).extracting(FieldError::message).containsExactly(
                "NAME: Bitte machen Sie hier eine Angabe.", "ALTER: Der Wert darf nicht kleiner als 2,5 sein.",
                "MAIL: Bitte geben Sie eine gültige E-Mail-Adresse an, zum Beispiel name@beispiel.de.",
                "TAG: Das Datum darf nicht vor dem 01.04.2026 liegen.", "PLZ: fünf Ziffern, bitte.");
    }

    @Test
    void given_both_languages_when_compared_then_every_english_message_has_a_german_one() {
        String bundle = "de.laufzettel.forms.evaluate.messages";
        ResourceBundle english = ResourceBundle.getBundle(bundle, java.util.Locale.ROOT);
        ResourceBundle german = ResourceBundle.getBundle(bundle, java.util.Locale.GERMAN);

        assertThat(english.keySet()).allSatisfy(key -> assertThat(german.getString(key)).isNotEqualTo(english.getString(key)));
    }

    @Test
    void given_a_condition_when_it_hides_then_the_page_knows_and_the_value_is_gone() {
        CompiledForm form = Forms.of(field("checkbox", "ja", ""), "{'type':'panel','key':'p','input':false,'conditional':"
                + "{'show':true,'when':'ja','eq':'true'},'components':[" + field("textfield", "x", "'validate':{'required':true}") + "]}");

        Evaluation hidden = form.evaluate(Map.of("ja", false, "x", "da"), STRICT);
        Evaluation shown = form.evaluate(Map.of("ja", true, "x", "da"), STRICT);

        assertThat(hidden.hiddenPaths()).containsExactly("p", "p.x");
        assertThat(hidden.data()).isEqualTo(Map.of("ja", false));
        assertThat(hidden.isValid()).isTrue();
        assertThat(shown.hiddenPaths()).isEmpty();
        assertThat(shown.data()).isEqualTo(Map.of("ja", true, "x", "da"));
    }

    @Test
    void given_logic_in_a_row_when_it_changes_a_component_then_the_page_gets_the_changed_component() {
        CompiledForm form = Forms.of("{'type':'datagrid','key':'g','label':'G','input':true,'components':[" + field("textfield", "a", "")
                + "," + field("textfield", "b", "'logic':[{'trigger':{'type':'simple','simple':{'show':true,'when':'g.a','eq':'x'}},"
                + "'actions':[{'type':'property','property':{'type':'boolean','value':'validate.required'},'state':true},"
                + "{'type':'property','property':{'type':'string','value':'label'},'text':'Zu {{row.a}}'}]}]") + "]}");

        Evaluation result = form.evaluate(Map.of("g", List.of(Map.of("a", "o"), Map.of("a", "x"))), STRICT);
        Component b = form.schema().components().get(0).children().get(1);

        assertThat(result.errors()).extracting(FieldError::path, FieldError::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("g[1].b", "Zu x: Bitte machen Sie hier eine Angabe."));
        assertThat(result.effective(b, "g[1].b").label()).isEqualTo("Zu x");
        assertThat(result.effective(b, "g[0].b").label()).isEqualTo("B");
        assertThat(b.label()).as("the form itself stays").isEqualTo("B");
    }

    @Test
    void given_immutable_data_when_evaluated_then_it_is_not_changed_and_the_result_cannot_be() {
        CompiledForm form = Forms.of(field("email", "mail", ""), field("selectboxes", "s", ""));
        Map<String, Object> data = Map.of("mail", " A@B.de ", "x", 1, "s", List.of("a"));

        Evaluation result = form.evaluate(data, STRICT);

        assertThat(data).isEqualTo(Map.of("mail", " A@B.de ", "x", 1, "s", List.of("a")));
        assertThat(result.data()).isEqualTo(Map.of("mail", "a@b.de", "s", Map.of("a", true)));
        assertThatThrownBy(() -> result.data().put("x", 1)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void given_a_form_without_scripts_when_evaluated_then_the_engine_is_not_started() throws Exception {
        String program = "de.laufzettel.forms.evaluate.NoScriptProgram";
        Process process = new ProcessBuilder(java.nio.file.Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "-verbose:class", program).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(output).contains("evaluated").contains("de.laufzettel.forms.evaluate.Walk").doesNotContain("org.mozilla.javascript");
    }

    @Test
    void given_many_threads_when_they_evaluate_one_form_then_each_gets_its_own_result() throws Exception {
        CompiledForm form = Forms.of(field("number", "a", ""),
                field("number", "b", "'calculateServer':true,'calculateValue':'value = _.round(data.a * 2 + Number(this.kept || 0)); kept = value;'"),
                field("textfield", "c", "'conditional':{'show':true,'conjunction':'all','conditions':[{'component':'a','operator':'greaterThan','value':50}]}"));
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int n = i;
            tasks.add(() -> form.evaluate(Map.of("a", n, "c", "x"), COMPATIBLE).data()
                    .equals(n > 50 ? Map.of("a", n, "b", n * 2, "c", "x") : Map.of("a", n, "b", n * 2)));
        }
        var pool = Executors.newFixedThreadPool(8);
        try {
            for (Future<Boolean> result : pool.invokeAll(tasks)) {
                assertThat(result.get()).isTrue();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(Script.engineStarts()).isLessThan(50);
    }
}
