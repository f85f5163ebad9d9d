package de.laufzettel.bpm;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.library.ShippedServices;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeploymentGateTest {

    private final DeploymentGate gate = new DeploymentGate();

    static List<Attack> attacks() {
        return Attack.corpus();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void refuses_every_attack_with_a_place_and_a_sentence_in_both_languages(Attack attack) {
        List<GateFinding> findings = gate.check(attack.process(), attack.decisions());

        assertThat(findings).as(attack.name()).isNotEmpty();
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.messageDe()).isNotBlank().endsWith(".").doesNotContain("<?");
            assertThat(finding.messageEn()).isNotBlank().isNotEqualTo(finding.messageDe());
            assertThat(finding.code()).matches("[a-z-]+");
        });
    }

    @Test
    void refuses_n_of_n_attacks() {
        long refused = attacks().stream().filter(attack -> !gate.check(attack.process(), attack.decisions()).isEmpty()).count();
        System.out.println("Deployment gate alone: " + refused + " of " + attacks().size() + " attacks refused");
        assertThat(refused).isEqualTo(attacks().size()).isGreaterThan(100);
    }

    @Test
    void lets_a_harmless_service_pass() {
        assertThat(gate.check(Models.bpmn("dog-tax"), Models.tax())).isEmpty();
        assertThat(gate.check(Models.bpmn("everything-allowed"), Map.of())).isEmpty();
    }

    @Test
    void lets_every_shipped_service_pass() {
        assertThat(ShippedServices.all()).isNotEmpty().allSatisfy(service -> assertThat(
                gate.check(service.process(), service.decisions())).as(service.id()).isEmpty());
    }

    @Test
    void names_the_element_of_the_drawing_that_is_to_be_changed() {
        byte[] model = Models.process("""
                <bpmn:startEvent id="start"/>
                <bpmn:userTask id="pruefen" name="Antrag prüfen"><bpmn:extensionElements>
                  <camunda:taskListener event="create" class="x.Y"/></bpmn:extensionElements></bpmn:userTask>""");

        assertThat(gate.check(model, Map.of())).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("process.bpmn");
            assertThat(finding.elementId()).isEqualTo("pruefen");
            assertThat(finding.elementName()).isEqualTo("Antrag prüfen");
            assertThat(finding.code()).isEqualTo("listener");
            assertThat(finding.messageDe()).contains("Konnektor");
        });
    }

    @Test
    void finds_everything_at_once_and_not_only_the_first() {
        byte[] model = Models.process("""
                <bpmn:scriptTask id="a" scriptFormat="juel"><bpmn:script>1</bpmn:script></bpmn:scriptTask>
                <bpmn:serviceTask id="b" camunda:class="x.Y"/>
                <bpmn:userTask id="c" name="${bean.name}" camunda:assignee="${today(1)}"/>
                <bpmn:businessRuleTask id="d" camunda:decisionRef="fehlt"/>
                <bpmn:callActivity id="e" calledElement="fehlt"/>""");

        assertThat(gate.check(model, Map.of())).extracting(GateFinding::elementId).contains("a", "b", "c", "d", "e");
        assertThat(gate.check(model, Map.of())).extracting(GateFinding::code).contains("script", "java", "connector-missing",
                "expression-name", "expression-function", "decision-unknown", "process-unknown");
    }

    @Test
    void refuses_what_is_no_model_at_all() {
        assertThat(code("Hallo".getBytes(StandardCharsets.UTF_8))).isEqualTo("not-xml");
        assertThat(code(new byte[0])).isEqualTo("not-xml");
        assertThat(code("<html/>".getBytes(StandardCharsets.UTF_8))).isEqualTo("not-bpmn");
        assertThat(code("<!DOCTYPE a><a/>".getBytes(StandardCharsets.UTF_8))).isEqualTo("doctype");
        assertThat(code(new byte[2 * 1024 * 1024 + 1])).isEqualTo("too-large");
        assertThat(code(Models.process(tasks(2_001)))).isEqualTo("too-many-elements");
        assertThat(code(("<a>".repeat(101) + "</a>".repeat(101)).getBytes(StandardCharsets.UTF_8))).isEqualTo("too-deep");
        assertThat(gate.check(Models.bpmn("dog-tax"), Map.of("steuer.dmn", "nichts".getBytes(StandardCharsets.UTF_8))))
                .extracting(GateFinding::file, GateFinding::code).contains(
                        org.assertj.core.groups.Tuple.tuple("steuer.dmn", "not-xml"));
    }

    @Test
    void a_model_of_almost_two_thousand_elements_is_read() {
        assertThat(gate.check(Models.process(tasks(1_990)), Map.of())).isEmpty();
    }

    private String code(byte[] bpmn) {
        return gate.check(bpmn, Map.of()).stream().map(GateFinding::code).collect(Collectors.joining(","));
    }

    private static String tasks(int number) {
        return IntStream.range(0, number).mapToObj(i -> "<bpmn:task id=\"t" + i + "\"/>").collect(Collectors.joining("\n"));
    }
}
