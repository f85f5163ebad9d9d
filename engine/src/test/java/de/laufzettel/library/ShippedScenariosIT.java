package de.laufzettel.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.CaseProgress;
import de.laufzettel.bpm.DeployedProcess;
import de.laufzettel.bpm.DeploymentGate;
import de.laufzettel.bpm.Deployments;
import de.laufzettel.bpm.ExternalStep;
import de.laufzettel.bpm.ExternalSteps;
import de.laufzettel.bpm.Processes;
import de.laufzettel.bpm.StepState;
import de.laufzettel.bpm.TaskQuery;
import de.laufzettel.bpm.UserTask;
import de.laufzettel.bpm.UserTasks;
import de.laufzettel.testing.IntegrationTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The services of the library do in the engine what their scenarios say. Tasks and connectors answer as the scenario has it. */
@IntegrationTest
@TestPropertySource(properties = "laufzettel.delivery.enabled=false")
class ShippedScenariosIT {

    private static final Set<String> TOPICS = Set.of("pdf.create", "efile.complete-procedure", "portal.deliver", "mail.send");

    @Autowired Deployments deployments;
    @Autowired Processes processes;
    @Autowired UserTasks tasks;
    @Autowired ExternalSteps steps;

    @Test
    void the_gate_lets_every_shipped_service_pass() {
        assertThat(ShippedServices.all()).isNotEmpty()
                .allSatisfy(service -> assertThat(new DeploymentGate().check(service.process(), dmnFiles(service))).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> every_scenario_runs_as_it_says() {
        return ShippedServices.all().stream().flatMap(service -> service.scenarios().entrySet().stream()
                .map(scenario -> DynamicTest.dynamicTest(service.id() + " " + scenario.getKey(),
                        () -> run(service, Scenario.read(scenario.getValue())))));
    }

    private void run(ServicePackage service, Scenario scenario) {
        // given
        DeployedProcess release = deployments.deploy(service.id(), "release-" + UUID.randomUUID(), service.process(), dmnFiles(service),
                service.manifest().historyDays());
        String caseId = UUID.randomUUID().toString();

        // when
        processes.start(release.processDefinitionId(), caseId, CaseData.of(scenario.startData()));
        scenario.tasks().forEach((elementId, answers) -> complete(caseId, elementId, answers));
        List<ExternalStep> handovers = answerSteps(caseId, scenario);

        // then
        CaseProgress progress = processes.progress(caseId).orElseThrow();
        assertThat(progress.steps()).extracting(StepState::elementId).containsExactlyInAnyOrderElementsOf(scenario.path());
        assertThat(processes.data(caseId).orElseThrow().toMap()).containsKeys(scenario.decisions().keySet().toArray(String[]::new));
        scenario.decisions().forEach((decision, expected) -> assertThat(
                processes.data(caseId).orElseThrow().at(decision)).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsAllEntriesOf(expected));
        assertThat(handovers).extracting(ExternalStep::activityId)
                .containsExactlyElementsOf(scenario.handovers().stream().map(Scenario.Handover::step).toList());
        for (int at = 0; at < handovers.size(); at++) {
            assertThat(handovers.get(at).topic()).isEqualTo(scenario.handovers().get(at).topic());
            assertThat(handovers.get(at).inputs()).containsAllEntriesOf(scenario.handovers().get(at).inputs());
        }
    }

    private static Map<String, byte[]> dmnFiles(ServicePackage service) {
        Map<String, byte[]> files = new TreeMap<>();
        service.decisions().forEach((key, dmn) -> files.put(key + ".dmn", dmn));
        return files;
    }

    private void complete(String caseId, String elementId, Map<String, Object> answers) {
        UserTask task = await().atMost(Duration.ofSeconds(20)).until(() -> tasks.search(TaskQuery.of("karl", Set.of("steueramt"))).tasks()
                .stream().filter(each -> each.caseId().equals(caseId) && each.elementId().equals(elementId))
                .findFirst().orElse(null), java.util.Objects::nonNull);
        tasks.claim(task.id(), "karl");
        tasks.complete(task.id(), "karl", answers);
    }

    private List<ExternalStep> answerSteps(String caseId, Scenario scenario) {
        List<ExternalStep> handovers = new ArrayList<>();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            for (ExternalStep step : steps.fetchAndLock("scenario", TOPICS, 20, Duration.ofMinutes(1))) {
                if (step.caseId().equals(caseId)) {
                    handovers.add(step);
                    scenario.answer(step, steps);
                }
            }
            return processes.progress(caseId).orElseThrow().ended();
        });
        return handovers;
    }
}
