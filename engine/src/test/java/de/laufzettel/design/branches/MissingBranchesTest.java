package de.laufzettel.design.branches;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.bpm.Sandbox;
import de.laufzettel.design.tryout.ScenarioRuns;
import de.laufzettel.design.tryout.Trials;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.library.ShippedServices;
import de.laufzettel.targets.ConnectorsOnClassPath;
import jakarta.validation.Validation;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scenarios leave out is found, and most of it reached, by answers that were really run. */
class MissingBranchesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Sandbox SANDBOX = new Sandbox(Clock.system(ZONE));
    private static final Trials TRIALS = new Trials(SANDBOX, new ConnectorsOnClassPath(), Validation.buildDefaultValidatorFactory().getValidator(), ZONE);
    private static final ScenarioRuns RUNS = new ScenarioRuns(TRIALS);
    private static final MissingBranches MISSING = new MissingBranches(RUNS, TRIALS, Clock.system(ZONE), java.time.Duration.ofMinutes(3));

    @AfterAll
    static void stop() {
        assertThat(SANDBOX.rows()).isZero();
        SANDBOX.close();
    }

    @Test
    void the_refusal_that_nobody_wrote_a_scenario_for_is_offered_with_the_reason_it_needs() {
        ServicePackage service = dogTax().without("scenarios/02-abgelehnt-ohne-email.yaml");

        List<Suggestion> found = MISSING.find(service);

        Suggestion refused = found.stream().filter(each -> each.place().equals("abgelehnt")).findFirst().orElseThrow();
        assertThat(refused.answers().de()).contains("ablehnen");
        assertThat(refused.scenario()).contains("ergebnis: ablehnen").contains("grund: ");
        greenWhenKept(service, refused);
    }

    @Test
    void without_any_scenario_forms_are_filled_in_from_nothing_and_errors_of_connectors_are_provoked() {
        ServicePackage service = dogTax();
        for (String key : dogTax().scenarios().keySet()) {
            service = service.without("scenarios/" + key + ".yaml");
        }

        List<Suggestion> found = MISSING.find(service);

        assertThat(found.stream().filter(each -> each.kind().equals("flow"))).isNotEmpty().allSatisfy(each -> assertThat(each.scenario()).as(each.what().de()).isNotNull());
        Suggestion event = found.stream().filter(each -> each.place().equals("adresseAbgelehnt")).findFirst().orElseThrow();
        assertThat(event.scenario()).contains("rejected: ADDRESS_REFUSED");
        greenWhenKept(service, event);
    }

    @Test
    void most_rows_of_decisions_are_reached() {
        List<Suggestion> rows = MISSING.find(dogTax()).stream().filter(each -> each.kind().equals("row")).toList();

        assertThat(rows.stream().filter(each -> each.scenario() != null).count()).isGreaterThanOrEqualTo(rows.size() * 3L / 4);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {
        "${data.anzahl > 5}",
        "${data.anzahl > 2 && data.anzahl < 4}",
        "${data.anzahl * 20 >= 100}",
        "${data.gewerbe}",
        "${data.gewerbe == true && data.zone != 'innen'}",
        "${data.zone == 'aussen'}",
        "${data.zone == 'aussen' || data.anzahl == 7}",
        "${not empty data.bemerkung}",
        "${data.bemerkung == 'Eilt'}",
        "${data.person.alter >= 67}",
        "${data.unterlagen.ausweis}",
        "${data.beginn > '2026-06-01'}"
    })
    void answers_are_found_for_every_kind_of_condition(String condition) {
        ServicePackage service = branching(condition);

        List<Suggestion> found = MISSING.find(service).stream().filter(each -> each.kind().equals("flow")).toList();

        assertThat(found).extracting(Suggestion::place).contains("ja", "nein");
        for (Suggestion suggestion : found) {
            assertThat(suggestion.scenario()).as(suggestion.place()).isNotNull();
            greenWhenKept(service, suggestion);
        }
    }

    @Test
    void what_no_answer_can_take_is_said_and_not_made_up() {
        List<Suggestion> found = MISSING.find(branching("${data.anzahl > 3 && data.anzahl < 2}")).stream().filter(each -> each.kind().equals("flow")).toList();

        assertThat(found).extracting(Suggestion::place).containsExactlyInAnyOrder("ja", "nein");
        assertThat(found.stream().filter(each -> each.place().equals("ja"))).allSatisfy(each -> assertThat(each.scenario()).isNull());
        assertThat(found.stream().filter(each -> each.place().equals("nein"))).allSatisfy(each -> assertThat(each.scenario()).isNotNull());
    }

    /** A form with every kind of field, and one branch behind it. */
    private static ServicePackage branching(String condition) {
        String form = """
                {"display": "form", "title": "Antrag", "components": [
                  {"type": "number", "key": "anzahl", "label": "Anzahl", "input": true, "validate": {"min": 0, "max": 20}},
                  {"type": "checkbox", "key": "gewerbe", "label": "Gewerbe", "input": true},
                  {"type": "radio", "key": "zone", "label": "Zone", "input": true, "validate": {"required": true}, "values": [{"label": "Innen", "value": "innen"}, {"label": "Außen", "value": "aussen"}]},
                  {"type": "textfield", "key": "bemerkung", "label": "Bemerkung", "input": true},
                  {"type": "container", "key": "person", "label": "Person", "input": true, "components": [{"type": "number", "key": "alter", "label": "Alter", "input": true}]},
                  {"type": "selectboxes", "key": "unterlagen", "label": "Unterlagen", "input": true, "values": [{"label": "Ausweis", "value": "ausweis"}, {"label": "Foto", "value": "foto"}]},
                  {"type": "day", "key": "tag", "label": "Tag", "input": true},
                  {"type": "datetime", "key": "beginn", "label": "Beginn", "input": true, "enableTime": false, "format": "dd.MM.yyyy"}]}""";
        String process = """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
                  <bpmn:process id="hundesteuer" isExecutable="true" camunda:historyTimeToLive="180">
                    <bpmn:startEvent id="start" camunda:asyncAfter="true" camunda:formKey="antrag"/>
                    <bpmn:sequenceFlow id="weiter" sourceRef="start" targetRef="wahl"/>
                    <bpmn:exclusiveGateway id="wahl" default="nein"/>
                    <bpmn:sequenceFlow id="ja" sourceRef="wahl" targetRef="a"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">%s</bpmn:conditionExpression></bpmn:sequenceFlow>
                    <bpmn:sequenceFlow id="nein" sourceRef="wahl" targetRef="b"/>
                    <bpmn:endEvent id="a"/><bpmn:endEvent id="b"/>
                  </bpmn:process>
                </bpmn:definitions>""".formatted(condition.replace("&", "&amp;").replace("<", "&lt;"));
        ServicePackage service = dogTax().without("decisions/steuer.dmn");
        for (String key : dogTax().scenarios().keySet()) {
            service = service.without("scenarios/" + key + ".yaml");
        }
        return service.with("forms/antrag.form.json", form.getBytes(StandardCharsets.UTF_8)).with(ServicePackage.PROCESS, process.getBytes(StandardCharsets.UTF_8));
    }

    private static void greenWhenKept(ServicePackage service, Suggestion suggestion) {
        ServicePackage kept = service.with("scenarios/neu.yaml", suggestion.scenario().getBytes(StandardCharsets.UTF_8));
        assertThat(RUNS.run(kept, "neu").differences()).isEmpty();
    }

    private static ServicePackage dogTax() {
        return ShippedServices.all().stream().filter(service -> service.id().equals("hundesteuer")).findFirst().orElseThrow();
    }
}
