package de.laufzettel.bpm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.laufzettel.testing.IntegrationTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DogTaxIT {

    private static final Set<String> TAX_OFFICE = Set.of("steueramt");

    @Autowired Deployments deployments;
    @Autowired Processes processes;
    @Autowired UserTasks tasks;
    @Autowired ExternalSteps steps;
    @Autowired DecisionLog decisions;

    private final String caseId = UUID.randomUUID().toString();

    @Test
    void a_case_goes_from_the_application_to_the_record_in_the_e_file() {
        // given
        DeployedProcess release = deployments.deploy("hundesteuer", "release-1", Models.bpmn("dog-tax"), Models.tax(), 90);

        // when
        processes.start(release.processDefinitionId(), caseId, application("Rottweiler"));

        // then the decision's result is in the data, and which row fired is in the log
        UserTask task = nextTask("pruefen");
        assertThat(tasks.data(task.id()).at("steuer.betrag")).isEqualTo(800);
        assertThat(decisions.ofCase(caseId)).singleElement().satisfies(decision -> {
            assertThat(decision.releaseId()).isEqualTo("release-1");
            assertThat(decision.inputPaths()).containsExactly("data.hund.rasse");
            assertThat(decision.rows()).containsExactly(new DecisionRecord.FiredRow(1, "gefaehrlich"));
        });
        assertThat(task.formKey()).isEqualTo("pruefung");
        assertThat(task.candidateGroups()).isEqualTo(TAX_OFFICE);
        assertThat(task.properties()).containsEntry("status.en", "Your application is being checked");

        // when an official decides
        tasks.claim(task.id(), "karl");
        tasks.complete(task.id(), "karl", Map.of("entscheidung", Map.of("ergebnis", "zustimmen")));

        // then the worker gets the step with inputs over the data
        ExternalStep step = nextStep();
        assertThat(step.caseId()).isEqualTo(caseId);
        assertThat(step.inputs()).containsEntry("title", "Hundesteuer Rex").containsEntry("plan", "9.2")
                .containsEntry("person", Map.of("tax", 800)).containsEntry("documents", List.of(Map.of("id", "d1")));
        assertThat(step.properties()).containsEntry("result", "akte");

        // when
        steps.complete(step.id(), "worker", step.properties().get("result"), Map.of("procedure", "9.2-17"));

        // then
        assertThat(processes.data(caseId).orElseThrow().at("akte.procedure")).isEqualTo("9.2-17");
        CaseProgress progress = processes.progress(caseId).orElseThrow();
        assertThat(progress.ended()).isTrue();
        assertThat(progress.steps()).extracting(StepState::elementId)
                .containsExactly("start", "steuer", "pruefen", "zustimmung", "ablegen", "ende");
    }

    private static CaseData application(String breed) {
        return CaseData.of(Map.of(
                "hund", Map.of("rasse", breed, "name", "Rex"),
                "case", Map.of("reference", "HS-1", "language", "de", "application", Map.of("id", "d1"))));
    }

    private UserTask nextTask(String elementId) {
        return await().atMost(Duration.ofSeconds(10)).until(() -> tasks.search(TaskQuery.of("karl", TAX_OFFICE)).tasks()
                .stream().filter(task -> task.caseId().equals(caseId) && task.elementId().equals(elementId))
                .findFirst().orElse(null), java.util.Objects::nonNull);
    }

    private ExternalStep nextStep() {
        return await().atMost(Duration.ofSeconds(10)).until(() -> steps.fetchAndLock("worker",
                Set.of("efile.complete-procedure"), 10, Duration.ofMinutes(1)).stream().findFirst().orElse(null),
                java.util.Objects::nonNull);
    }
}
