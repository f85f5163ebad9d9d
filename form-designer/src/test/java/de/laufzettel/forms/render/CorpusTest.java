package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.EvaluationContext;
import de.laufzettel.forms.evaluate.EvaluationRefused;
import de.laufzettel.forms.schema.FormSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The forms of the conformance cases as pages: 1,979 forms that were not made for the renderer. */
class CorpusTest {
    private static final Path CASES = Path.of("src/test/resources/conformance/public");
    static final EvaluationContext RULES = EvaluationContext.compatible(
            Given.BERLIN, Clock.fixed(Instant.parse("2026-03-15T10:00:00Z"), Given.BERLIN));

    record Case(String id, Map<String, Object> form, Map<String, Object> data) {}

    @SuppressWarnings("unchecked")
    static List<Case> cases(String start) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith(start)).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    Map<String, Object> json = JsonMapper.shared().readValue(line, Map.class);
                    cases.add(new Case((String) json.get("id"), (Map<String, Object>) json.get("form"), (Map<String, Object>) json.get("data")));
                }
            }
        }
        return cases;
    }

    @Test
    void an_unchanged_page_of_any_form_keeps_all_answers() throws IOException {
        List<String> changed = new ArrayList<>();
        int pages = 0;
        for (Case one : cases("")) {
            CompiledForm form = CompiledForm.compile(FormSchema.of(one.form()));
            Evaluation evaluation;
            try {
                evaluation = form.evaluate(one.data(), RULES);
            } catch (EvaluationRefused refused) {
                continue;
            }
            String html = FormPage.render(form, evaluation, RenderOptions.page(Locale.GERMAN, Given.BERLIN, RenderOptions.ALL_PAGES).withErrors());
            Map<String, Object> after = PostedForm.read(form, RenderOptions.ALL_PAGES, new Filled(Jsoup.parseBodyFragment(html)).saved(),
                    evaluation.data(), Given.rules(Locale.GERMAN)).data();
            if (!Completed.of(evaluation.data(), after).equals(evaluation.data())) {
                changed.add(one.id() + "\n  before " + evaluation.data() + "\n  after  " + after);
            }
            pages++;
        }
        assertThat(changed.stream().limit(20).toList()).as(changed.size() + " of " + pages).isEmpty();
        assertThat(pages).isGreaterThan(1900);
    }
}
