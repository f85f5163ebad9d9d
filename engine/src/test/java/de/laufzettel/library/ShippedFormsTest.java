package de.laufzettel.library;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.design.tryout.ScenarioReader;
import de.laufzettel.forms.check.FormProblems;
import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.EvaluationContext;
import de.laufzettel.forms.evaluate.FieldError;
import de.laufzettel.forms.render.FormPage;
import de.laufzettel.forms.render.RenderOptions;
import de.laufzettel.forms.schema.FormSchema;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The forms of the library in the product's own implementation of Form.io. */
class ShippedFormsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:30:00Z"), ZONE);

    @TestFactory
    Stream<DynamicTest> every_scenario_fills_in_its_start_form_without_an_error() {
        return ShippedServices.all().stream().flatMap(service -> service.scenarios().entrySet().stream()
                .map(scenario -> DynamicTest.dynamicTest(service.id() + " " + scenario.getKey(), () -> {
                    CompiledForm form = form(service, service.manifest().start().form());

                    Evaluation evaluation = evaluate(form, ScenarioReader.read(scenario.getValue()).answers(), Locale.GERMAN);

                    assertThat(evaluation.errors()).isEmpty();
                })));
    }

    @Test
    void no_form_has_a_problem() {
        assertThat(forms()).isNotEmpty().allSatisfy(form -> assertThat(FormProblems.of(form.schema())).isEmpty());
    }

    @Test
    void an_empty_application_is_asked_for_what_is_missing_and_for_nothing_that_is_hidden() {
        CompiledForm form = form(dogTax(), "antrag");

        List<FieldError> errors = evaluate(form, Map.of(), Locale.GERMAN).errors();

        assertThat(errors).extracting(FieldError::path)
                .contains("antragsteller.vorname", "hund.rasse", "befreiung.grund", "zahlung.art", "erklaerung.richtig")
                .doesNotContain("hund.negativzeugnis", "hund.rasseFrei", "befreiung.nachweis", "zahlung.iban", "mithaltende");
    }

    @Test
    void a_refusal_needs_its_reason() {
        CompiledForm form = form(dogTax(), "pruefung");

        assertThat(evaluate(form, Map.of("entscheidung", Map.of("ergebnis", "ablehnen")), Locale.GERMAN).errors())
                .extracting(FieldError::path).containsExactly("entscheidung.grund");
        assertThat(evaluate(form, Map.of("entscheidung", Map.of("ergebnis", "zustimmen")), Locale.GERMAN).errors()).isEmpty();
    }

    @Test
    void every_page_is_there_in_english_too() {
        assertThat(forms()).allSatisfy(form -> {
            String german = words(form, Locale.GERMAN);
            String english = words(form, Locale.ENGLISH);
            assertThat(german).containsPattern("[äöüß]");
            assertThat(english.replace("Mastín Español", "").replace("Munich (München)", "")).doesNotContainPattern("[äöüß]");
        });
    }

    private static String words(CompiledForm form, Locale locale) {
        Evaluation empty = evaluate(form, Map.of(), locale);
        return Jsoup.parse(FormPage.render(form, empty, RenderOptions.page(locale, ZONE, RenderOptions.ALL_PAGES))).text();
    }

    private static Evaluation evaluate(CompiledForm form, Map<String, Object> answers, Locale locale) {
        return form.evaluate(answers, EvaluationContext.strict(locale, ZONE, CLOCK));
    }

    private static List<CompiledForm> forms() {
        return ShippedServices.all().stream().flatMap(service -> service.forms().keySet().stream().map(key -> form(service, key))).toList();
    }

    private static CompiledForm form(ServicePackage service, String key) {
        return CompiledForm.compile(FormSchema.parse(service.forms().get(key)));
    }

    private static ServicePackage dogTax() {
        return ShippedServices.all().stream().filter(service -> service.id().equals("hundesteuer")).findFirst().orElseThrow();
    }
}
