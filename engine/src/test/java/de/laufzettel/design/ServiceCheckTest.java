package de.laufzettel.design;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.library.ServicePackage;
import de.laufzettel.library.ShippedServices;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each test breaks one thing in the shipped dog tax and expects to be told where and what. */
class ServiceCheckTest {

    private static final String PROCESS = "process.bpmn";

    private final ServiceCheck check = Checks.CHECK;

    static java.util.List<ServicePackage> shipped() {
        return ShippedServices.all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void what_we_ship_has_no_problems(ServicePackage service) {
        assertThat(check.check(service)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            camunda:formKey="pruefung"                | camunda:formKey="gibt-es-nicht"            | antragPruefen      | missing-form
            camunda:formKey="pruefung"                |                                            | antragPruefen      | missing-form
            camunda:formKey="antrag"                  | camunda:formKey="pruefung"                 | antragEingegangen  | start-form-differs
            camunda:candidateGroups="steueramt"       |                                            | antragPruefen      | missing-group
            camunda:decisionRef="steuer"              | camunda:decisionRef="maut"                 | steuerBerechnen    | missing-decision
            camunda:topic="portal.deliver"            | camunda:topic="brieftaube.schicken"        | bereitstellen      | unknown-connector
            name="text">ablehnung<                    | name="text">gibt-es-nicht<                 | ablehnungErstellen | missing-text
            name="subject">Ihre Anmeldung zur Hundesteuer<| name="subject"><                       | bereitstellen      | missing-input
            name="file">                              | name="datei">                              | ablegen            | unknown-input
            not empty data.antragsteller.email        | not empty data.antragsteller.emial         | mitEmail           | unknown-path
            >${data.antragsteller.email}<             | >${data.antragsteller.mail}<               | mailSenden         | unknown-path
            ${data.schreiben.document}                | ${data.brief.document}                     | ablegen            | unknown-path
            """)
    void a_broken_process_is_told_with_its_element(String correct, String broken, String element, String code) {
        ServicePackage service = changed(PROCESS, correct, broken == null ? "" : broken);

        assertThat(check.check(service)).anySatisfy(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
            assertThat(problem.file()).isEqualTo(PROCESS);
            assertThat(problem.place()).isEqualTo(element);
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.messageDe()).isNotBlank().isNotEqualTo(problem.messageEn());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            texts/bescheid.html     | data.hund.farbe       | data.hund.fabre       | hund.fabre    | unknown-path
            texts/bescheid.html     | ${data.hund.name}     | ${data.hund.name      |               | bad-expression
            texts/bescheid.html     | ${data.hund.name}     | ${data.getClass()}    |               | bad-expression
            decisions/steuer.dmn    | data.hund.rasse       | data.katze.rasse      |               | unknown-path
            decisions/steuer.dmn    | </definitions>        |                       |               | not-a-decision
            forms/antrag.form.json  | "components"          | components            |               | not-a-form
            service.yaml            | antragsteller.email   | antragsteller.mail    | contact.mail  | unknown-path
            service.yaml            | form: antrag          | form: anders          | start.form    | missing-form
            process.bpmn            | </bpmn:definitions>   |                       |               | not-xml
            """)
    void a_broken_file_is_told_with_its_name(String file, String correct, String broken, String place, String code) {
        ServicePackage service = changed(file, correct, broken == null ? "" : broken);

        assertThat(check.check(service)).anySatisfy(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.code()).isEqualTo(code);
            if (place != null) {
                assertThat(problem.place()).isEqualTo(place);
            }
        });
    }

    @Test
    void a_field_that_is_renamed_in_the_form_is_missed_everywhere_it_was_read() {
        ServicePackage service = changed("forms/antrag.form.json", "\"farbe\"", "\"fellfarbe\"");

        assertThat(check.check(service)).extracting(Problem::file).contains("texts/bescheid.html");
    }

    @Test
    void a_step_without_words_for_the_citizen_is_a_warning() {
        ServicePackage service = changed(PROCESS, "value=\"The tax office is checking your application.\"", "value=\"\"");

        assertThat(check.check(service)).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(problem.code()).isEqualTo("missing-status");
            assertThat(problem.place()).isEqualTo("antragPruefen");
        });
    }

    @Test
    void a_missing_section_and_a_missing_language_of_the_description_are_warnings() {
        ServicePackage service = changed("content/de.md", "## Voraussetzungen", "## Anderes").without("content/en.md");

        assertThat(check.check(service)).extracting(Problem::code)
                .containsExactlyInAnyOrder("missing-section", "missing-description");
        assertThat(check.check(service)).noneMatch(Problem::stopsPublishing);
    }

    @Test
    void a_service_without_a_german_description_cannot_be_published() {
        assertThat(check.check(dogTax().without("content/de.md"))).anyMatch(Problem::stopsPublishing);
    }

    @Test
    void one_broken_file_does_not_hide_the_problems_of_the_others() {
        ServicePackage service = changed("forms/pruefung.form.json", "\"components\"", "components")
                .with("decisions/steuer.dmn", "no xml".getBytes(StandardCharsets.UTF_8));

        assertThat(check.check(service)).extracting(Problem::code).contains("not-a-form", "not-a-decision", "missing-decision");
    }

    private static ServicePackage dogTax() {
        return Checks.dogTax();
    }

    private static ServicePackage changed(String file, String correct, String broken) {
        return Checks.changed(dogTax(), file, correct, broken);
    }
}
