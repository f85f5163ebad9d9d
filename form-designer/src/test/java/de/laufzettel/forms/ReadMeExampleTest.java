package de.laufzettel.forms;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.EvaluationContext;
import de.laufzettel.forms.render.FormPage;
import de.laufzettel.forms.render.PostedForm;
import de.laufzettel.forms.render.RenderOptions;
import de.laufzettel.forms.schema.FormSchema;
import de.laufzettel.forms.summary.Summary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The read-me's example stands here word for word, so that it compiles and runs. */
class ReadMeExampleTest {
    @Test
    void given_the_example_of_the_read_me_when_it_runs_then_a_form_is_evaluated_shown_read_back_and_summed_up() throws Exception {
        byte[] json = "{\"components\":[{\"type\":\"textfield\",\"key\":\"name\",\"label\":\"Name\",\"input\":true}]}".getBytes(StandardCharsets.UTF_8);
        ZoneId zone = ZoneId.of("Europe/Berlin");
        EvaluationContext rules = EvaluationContext.strict(Locale.GERMAN, zone, Clock.system(zone));
        Map<String, Object> data = Map.of("name", "Erika");
        Map<String, List<String>> parameters = Map.of("name", List.of("Max"));

        CompiledForm form = CompiledForm.compile(FormSchema.parse(json));
        Evaluation evaluation = form.evaluate(data, rules);
        String fields = FormPage.render(form, evaluation, RenderOptions.page(Locale.GERMAN, zone, 0));
        PostedForm posted = PostedForm.read(form, 0, parameters, data, rules);
        Summary answers = Summary.of(form, evaluation, Locale.GERMAN, zone);

        assertThat(evaluation.isValid()).isTrue();
        assertThat(fields).contains("Erika");
        assertThat(posted.data()).isEqualTo(Map.of("name", "Max"));
        assertThat(answers.toString()).contains("Erika");
        assertThat(Files.readString(Path.of("src/test/java/de/laufzettel/forms/ReadMeExampleTest.java"))).contains(example());
    }

    private static List<String> example() throws Exception {
        String readMe = Files.readString(Path.of("README.md"));
        String block = readMe.substring(readMe.indexOf("```java") + 7, readMe.indexOf("```", readMe.indexOf("```java") + 7));
        return block.lines().map(line -> line.replaceAll("\\s*//.*", "")).filter(line -> !line.isBlank()).toList();
    }
}
