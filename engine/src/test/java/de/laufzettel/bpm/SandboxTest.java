package de.laufzettel.bpm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A service being drawn, run on the real engine without the program around it. */
class SandboxTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
    private static Sandbox sandbox;

    @BeforeAll
    static void engine() {
        sandbox = new Sandbox(Clock.system(ZoneId.of("Europe/Berlin")));
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @AfterEach
    void nothing_is_left() {
        assertThat(sandbox.rows()).isZero();
    }

    @Test
    void a_case_goes_its_way_and_says_which() {
        try (SandboxCase run = sandbox.begin(Models.bpmn("dog-tax"), Models.tax(),
                CaseData.of(Map.of("hund", Map.of("rasse", "Pudel", "name", "Rex"))), NOW)) {
            SandboxTurn begun = run.beginning();
            assertThat(begun.state().failure()).isNull();
            assertThat(begun.moves()).extracting(SandboxMove::kind).contains(SandboxMove.Kind.TOOK);
            assertThat(begun.decisions()).hasSize(1);
            assertThat(begun.decisions().get(0).steps().get(0).rules()).isNotEmpty();

            SandboxTurn decided = run.complete(begun.state().tasks().get(0).id(), "karl", Map.of("entscheidung", Map.of("ergebnis", "zustimmen")));
            ExternalStep step = decided.state().steps().get(0);
            SandboxTurn ended = run.succeed(step.id(), "akte", Map.of("fileReference", "9230-1"));

            assertThat(ended.state().ended()).isTrue();
            assertThat(ended.state().data().at("akte.fileReference")).isEqualTo("9230-1");
        }
    }

    @Test
    void time_passes_from_timer_to_timer_in_the_order_in_which_they_are_due() {
        try (SandboxCase run = begin("""
                <bpmn:startEvent id="start"/><bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="pruefen"/>
                <bpmn:userTask id="pruefen"/>
                <bpmn:boundaryEvent id="spaet" attachedToRef="pruefen"><bpmn:timerEventDefinition id="t1"><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P14D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="f2" sourceRef="spaet" targetRef="ende"/><bpmn:endEvent id="ende"/>
                <bpmn:boundaryEvent id="frueh" cancelActivity="false" attachedToRef="pruefen"><bpmn:timerEventDefinition id="t2"><bpmn:timeDate xsi:type="bpmn:tFormalExpression">${plusDays(today(), 3)}</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="f3" sourceRef="frueh" targetRef="gemahnt"/><bpmn:endEvent id="gemahnt"/>""")) {
            assertThat(run.state().timers()).extracting(SandboxState.Timer::elementId).containsExactly("frueh", "spaet");

            SandboxState reminded = run.fireNextTimer().state();
            assertThat(reminded.now().toString()).startsWith("2026-11-2");
            assertThat(reminded.tasks()).hasSize(1);

            SandboxState ended = run.fireNextTimer().state();
            assertThat(ended.ended()).isTrue();
            assertThat(java.time.Duration.between(NOW, ended.now()).toHours()).isBetween(14 * 24 - 1L, 14 * 24L);
        }
    }

    @Test
    void a_cycle_ends_after_its_rounds() {
        try (SandboxCase run = begin("""
                <bpmn:startEvent id="start"/><bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="pruefen"/><bpmn:userTask id="pruefen"/>
                <bpmn:boundaryEvent id="mahnung" cancelActivity="false" attachedToRef="pruefen"><bpmn:timerEventDefinition id="t1"><bpmn:timeCycle xsi:type="bpmn:tFormalExpression">R3/P1D</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="f2" sourceRef="mahnung" targetRef="gemahnt"/><bpmn:endEvent id="gemahnt"/>""")) {
            int rounds = 0;
            while (!run.state().timers().isEmpty() && rounds < 10) {
                run.fireNextTimer();
                rounds++;
            }
            assertThat(rounds).isEqualTo(3);
            assertThat(java.time.Duration.between(NOW, run.state().now()).toHours()).isBetween(71L, 73L);
        }
    }

    @Test
    void a_process_that_runs_in_a_circle_is_stopped_and_its_place_is_named() {
        try (SandboxCase run = begin("""
                <bpmn:startEvent id="start"/><bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="kreis"/>
                <bpmn:exclusiveGateway id="kreis"/><bpmn:sequenceFlow id="f2" sourceRef="kreis" targetRef="wieder"/>
                <bpmn:exclusiveGateway id="wieder"/><bpmn:sequenceFlow id="f3" sourceRef="wieder" targetRef="kreis"/>""")) {
            assertThat(run.beginning().state().failure().code()).isEqualTo("endless");
            assertThat(run.beginning().state().failure().elementId()).isIn("kreis", "wieder");
        }
    }

    @Test
    void a_gateway_without_a_way_out_is_named() {
        try (SandboxCase run = begin("""
                <bpmn:startEvent id="start"/><bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="wahl"/><bpmn:exclusiveGateway id="wahl"/>
                <bpmn:sequenceFlow id="f2" sourceRef="wahl" targetRef="e1"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${data.x == 1}</bpmn:conditionExpression></bpmn:sequenceFlow>
                <bpmn:endEvent id="e1"/>
                <bpmn:sequenceFlow id="f3" sourceRef="wahl" targetRef="e2"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${data.x == 2}</bpmn:conditionExpression></bpmn:sequenceFlow>
                <bpmn:endEvent id="e2"/>""")) {
            assertThat(run.beginning().state().failure()).extracting(SandboxFailure::elementId, SandboxFailure::code).containsExactly("wahl", "no-way");
        }
    }

    @Test
    void messages_of_runs_of_the_same_model_do_not_meet() {
        String model = """
                <bpmn:startEvent id="start"/><bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="warten"/>
                <bpmn:intermediateCatchEvent id="warten"><bpmn:messageEventDefinition id="m" messageRef="msg"/></bpmn:intermediateCatchEvent>
                <bpmn:sequenceFlow id="f2" sourceRef="warten" targetRef="ende"/><bpmn:endEvent id="ende"/>""";
        byte[] bpmn = Models.process(model, "<bpmn:message id=\"msg\" name=\"nachweis\"/>");
        try (SandboxCase one = sandbox.begin(bpmn, Map.of(), CaseData.empty(), NOW);
                SandboxCase other = sandbox.begin(bpmn, Map.of(), CaseData.empty(), NOW)) {
            List<SandboxState.Event> waiting = one.state().events();
            assertThat(waiting).extracting(SandboxState.Event::name).containsExactly("nachweis");

            assertThat(one.happen(waiting.get(0).id(), Map.of("a", 1)).state().ended()).isTrue();
            assertThat(other.state().ended()).isFalse();
        }
    }

    private static SandboxCase begin(String elements) {
        return sandbox.begin(Models.process(elements), Map.of(), CaseData.empty(), NOW);
    }
}
