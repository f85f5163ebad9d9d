package de.laufzettel.design.tryout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.laufzettel.library.ServicePackage;
import de.laufzettel.library.ShippedServices;
import de.laufzettel.testing.MovableClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several people at once, steps back, and runs that end. */
class TryOutsTest {

    private static final TestTrials TRIALS = new TestTrials();
    private final MovableClock clock = new MovableClock();
    private final TryOuts runs = new TryOuts(TRIALS.trials(), clock);

    @AfterEach
    void runs_that_nobody_touches_vanish_and_leave_nothing() {
        clock.advance(Duration.ofMinutes(31));
        runs.closeIdle();
        assertThat(runs.size()).isZero();
        assertThat(TRIALS.sandbox().rows()).isZero();
    }

    @AfterAll
    static void stop() {
        TRIALS.close();
    }

    @Test
    void ten_runs_at_once_each_keep_to_themselves() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(5);
        List<Callable<TryOutState>> work = IntStream.range(0, 10).<Callable<TryOutState>>mapToObj(number -> () -> {
            TryOut run = runs.begin(dogTax(), "person-" + number, Locale.GERMAN, scenario().now());
            run.type(TryOut.START, answers("Hund" + number));
            run.send(TryOut.START);
            run.give(new Input.Task("antragPruefen", Map.of("entscheidung", Map.of("ergebnis", "zustimmen"))));
            return run.state();
        }).toList();

        for (Future<TryOutState> each : people.invokeAll(work)) {
            assertThat(each.get().steps()).extracting(TryOutState.StepWaiting::elementId).containsExactly("bescheidErstellen");
        }
        people.shutdown();
        assertThat(runs.size()).isEqualTo(10);
    }

    @Test
    void back_and_forth_and_again_come_to_the_same_place_with_the_same_answers() {
        TryOut run = runs.begin(dogTax(), "person-1", Locale.GERMAN, scenario().now());
        run.type(TryOut.START, answers("Bello"));
        run.send(TryOut.START);
        run.give(new Input.Task("antragPruefen", Map.of("entscheidung", Map.of("ergebnis", "zustimmen"))));

        run.back();

        assertThat(run.state().forms()).extracting(TryOutState.FormWaiting::elementId).containsExactly("antragPruefen");
        assertThat(run.filling("antragPruefen").data()).extracting("entscheidung").isEqualTo(Map.of("ergebnis", "zustimmen"));
        run.restart();
        assertThat(run.state().begun()).isFalse();
        assertThat(run.filling(TryOut.START).data()).extracting("hund").extracting("name").isEqualTo("Bello");
        run.send(TryOut.START);
        run.send("antragPruefen");
        assertThat(run.state().turns()).hasSize(2);
    }

    @Test
    void the_oldest_run_of_a_person_ends_when_there_are_too_many() {
        TryOut first = runs.begin(dogTax(), "person-2", Locale.GERMAN, null);
        clock.advance(Duration.ofSeconds(1));
        IntStream.range(0, 4).forEach(more -> runs.begin(dogTax(), "person-2", Locale.GERMAN, null));

        assertThat(runs.size()).isEqualTo(4);
        assertThatThrownBy(() -> runs.find(first.id(), "person-2")).isInstanceOf(TryOutGone.class);
        assertThatThrownBy(() -> first.send(TryOut.START)).isInstanceOfAny(NotWaiting.class, AnswersRefused.class);
    }

    @Test
    void a_scenario_of_a_run_is_green_and_the_same_bytes_again() {
        TryOut run = runs.begin(dogTax(), "person-3", Locale.GERMAN, scenario().now());
        run.type(TryOut.START, answers("Bello"));
        run.send(TryOut.START);
        run.give(new Input.Task("antragPruefen", Map.of("entscheidung", Map.of("ergebnis", "zustimmen"))));
        while (!run.state().ended()) {
            TryOutState.StepWaiting step = run.state().steps().get(0);
            run.give(new Input.Connector(step.elementId(), new StandIn.Result(step.example())));
        }

        byte[] yaml = run.scenario(new Said("Geht durch", "Goes through"));

        ScenarioResult result = new ScenarioRuns(TRIALS.trials()).run(dogTax().with("scenarios/neu.yaml", yaml), "neu");
        assertThat(result.differences()).as(new String(yaml, StandardCharsets.UTF_8)).isEmpty();
        assertThat(ScenarioWriter.write(ScenarioReader.read(yaml), TestTrials.ZONE)).isEqualTo(yaml);
    }

    @Test
    void a_task_for_each_of_several_is_done_one_after_the_other_and_kept_as_a_green_scenario() {
        ServicePackage service = dogTax().with(ServicePackage.PROCESS, """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
                  <bpmn:process id="hundesteuer" isExecutable="true" camunda:historyTimeToLive="180">
                    <bpmn:startEvent id="start" camunda:asyncAfter="true" camunda:formKey="antrag"/>
                    <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="stellungnahme"/>
                    <bpmn:userTask id="stellungnahme" name="Stellung nehmen" camunda:candidateGroups="steueramt">
                      <bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality xsi:type="bpmn:tFormalExpression">3</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>
                    </bpmn:userTask>
                    <bpmn:sequenceFlow id="f2" sourceRef="stellungnahme" targetRef="ende"/>
                    <bpmn:endEvent id="ende"/>
                  </bpmn:process>
                </bpmn:definitions>""".getBytes(StandardCharsets.UTF_8));
        TryOut run = runs.begin(service, "person-4", Locale.GERMAN, scenario().now());
        run.type(TryOut.START, answers("Bello"));
        run.send(TryOut.START);
        for (int left = 3; left > 0; left--) {
            assertThat(run.state().forms()).hasSize(left);
            run.give(new Input.Task("stellungnahme", Map.of()));
        }

        assertThat(run.state().ended()).isTrue();
        byte[] yaml = run.scenario(new Said("Drei", "Three"));
        assertThat(new ScenarioRuns(TRIALS.trials()).run(service.with("scenarios/neu.yaml", yaml), "neu").differences()).isEmpty();
    }

    private static Map<String, Object> answers(String dog) {
        return de.laufzettel.bpm.CaseData.of(scenario().answers()).with("hund.name", dog).toMap();
    }

    private static Scenario scenario() {
        return ScenarioReader.read(dogTax().scenarios().get("01-zugestimmt-mit-email"));
    }

    private static ServicePackage dogTax() {
        return ShippedServices.all().stream().filter(service -> service.id().equals("hundesteuer")).findFirst().orElseThrow();
    }
}
