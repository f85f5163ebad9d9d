package de.laufzettel.bpm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.laufzettel.testing.IntegrationTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ExternalStepsIT {

    @Autowired Deployments deployments;
    @Autowired Processes processes;
    @Autowired UserTasks tasks;
    @Autowired ExternalSteps steps;
    @Autowired Incidents incidents;

    private final String caseId = UUID.randomUUID().toString();
    private final String topic = "probe.t" + caseId.substring(0, 8);
    private CaseSteps cases;

    @BeforeEach
    void a_case_waits_for_its_connector() {
        cases = new CaseSteps(tasks, steps, processes);
        DeployedProcess release = deployments.deploy("probe", "release", Models.process("""
                <bpmn:startEvent id="start"/>
                <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="senden"/>
                <bpmn:serviceTask id="senden" name="Senden" camunda:type="external" camunda:topic="TOPIC">
                  <bpmn:extensionElements><camunda:inputOutput>
                    <camunda:inputParameter name="days">${daysBetween(data.from, data.to)}</camunda:inputParameter>
                  </camunda:inputOutput></bpmn:extensionElements>
                </bpmn:serviceTask>
                <bpmn:boundaryEvent id="abgelehnt" attachedToRef="senden"><bpmn:errorEventDefinition id="e" errorRef="err"/></bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="f2" sourceRef="senden" targetRef="ende"/>
                <bpmn:sequenceFlow id="f3" sourceRef="abgelehnt" targetRef="klaeren"/>
                <bpmn:userTask id="klaeren" name="Klären" camunda:candidateGroups="steueramt"/>
                <bpmn:sequenceFlow id="f4" sourceRef="klaeren" targetRef="ende"/>
                <bpmn:endEvent id="ende"/>""".replace("TOPIC", topic), "<bpmn:error id=\"err\" name=\"e\" errorCode=\"unknown\"/>"),
                Map.of(), 30);
        processes.start(release.processDefinitionId(), caseId, CaseData.of(Map.of("from", "2026-11-23", "to", "2026-12-01")));
    }

    @Test
    void a_completed_step_writes_its_result_and_the_case_goes_on() {
        ExternalStep step = cases.step(topic);
        assertThat(step.inputs()).containsEntry("days", 8L);

        steps.complete(step.id(), "worker", "versand.beleg", Map.of("number", 17));

        assertThat(cases.end(caseId).incident()).isFalse();
        assertThat(processes.data(caseId).orElseThrow().at("versand.beleg.number")).isEqualTo(17);
    }

    @Test
    void a_rejection_that_the_model_catches_goes_its_own_way() {
        steps.rejected(cases.step(topic).id(), "worker", "unknown", "The plan does not exist");

        assertThat(cases.task(caseId, "klaeren").name()).isEqualTo("Klären");
        assertThat(processes.progress(caseId).orElseThrow().incident()).isFalse();
    }

    @Test
    void a_rejection_that_nothing_catches_is_an_incident_and_not_the_end() {
        steps.rejected(cases.step(topic).id(), "worker", "other", "Not allowed");

        CaseProgress progress = processes.progress(caseId).orElseThrow();
        assertThat(progress.ended()).isFalse();
        assertThat(progress.incident()).isTrue();
        assertThat(incidents.ofCase(caseId)).singleElement().satisfies(incident -> {
            assertThat(incident.kind()).isEqualTo(Incident.Kind.STEP);
            assertThat(incident.elementId()).isEqualTo("senden");
            assertThat(incident.elementName()).isEqualTo("Senden");
            assertThat(incident.message()).contains("Rejected (other)");
        });
    }

    @Test
    void a_step_to_be_retried_later_is_offered_again_after_its_time() {
        ExternalStep step = cases.step(topic);
        steps.retryLater(step.id(), "worker", "busy", Duration.ofMillis(1500));

        assertThat(steps.fetchAndLock("worker", Set.of(topic), 1, Duration.ofMinutes(1))).isEmpty();
        assertThat(cases.step(topic).activityInstanceId()).isEqualTo(step.activityInstanceId());
    }

    @Test
    void an_incident_is_offered_again_when_an_operator_says_so() {
        ExternalStep step = cases.step(topic);
        steps.incident(step.id(), "worker", "The target does not answer");
        assertThat(steps.fetchAndLock("worker", Set.of(topic), 1, Duration.ofMinutes(1))).isEmpty();

        assertThat(incidents.retry(incidents.ofCase(caseId).get(0).id())).isTrue();

        assertThat(cases.step(topic).id()).isEqualTo(step.id());
        assertThat(incidents.ofCase(caseId)).isEmpty();
    }

    @Test
    void a_step_given_back_is_offered_at_once() {
        ExternalStep step = cases.step(topic);
        steps.release(step.id(), "worker");
        assertThat(steps.fetchAndLock("other", Set.of(topic), 1, Duration.ofMinutes(1))).hasSize(1);
    }

    @Test
    void the_result_of_a_worker_that_lost_its_lock_is_not_written() {
        ExternalStep step = cases.step(topic);

        assertThatThrownBy(() -> steps.complete(step.id(), "another", "x", Map.of())).isInstanceOf(StepGone.class);
        steps.complete(step.id(), "worker", null, Map.of());
        assertThatThrownBy(() -> steps.complete(step.id(), "worker", "x", Map.of())).isInstanceOf(StepGone.class);
    }

    @Test
    void inputs_that_cannot_be_evaluated_become_an_incident_without_the_answers() {
        String other = UUID.randomUUID().toString();
        steps.complete(cases.step(topic).id(), "worker", null, Map.of());
        cases.end(caseId);
        processes.start(deployments.deploy("probe", "release-2", Models.process("""
                <bpmn:startEvent id="start"/><bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="senden"/>
                <bpmn:serviceTask id="senden" camunda:type="external" camunda:topic="TOPIC"><bpmn:extensionElements>
                  <camunda:inputOutput><camunda:inputParameter name="x">${date(data.geheim)}</camunda:inputParameter></camunda:inputOutput>
                </bpmn:extensionElements></bpmn:serviceTask>""".replace("TOPIC", topic)), Map.of(), 30).processDefinitionId(),
                other, CaseData.of(Map.of("geheim", "Erika Mustermann")));

        List<Incident> found = CaseSteps.soon(() -> {
            assertThat(steps.fetchAndLock("worker", Set.of(topic), 5, Duration.ofMinutes(1))).isEmpty();
            return incidents.ofCase(other).isEmpty() ? null : incidents.ofCase(other);
        });
        assertThat(found).singleElement().satisfies(incident ->
                assertThat(incident.message()).contains("${date(data.geheim)}").doesNotContain("Erika"));
    }
}
