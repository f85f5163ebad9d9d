package de.laufzettel.bpm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.laufzettel.testing.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ReleasesIT {

    @Autowired Deployments deployments;
    @Autowired Processes processes;
    @Autowired UserTasks tasks;
    @Autowired ExternalSteps steps;
    @Autowired DecisionLog decisions;
    @Autowired Incidents incidents;
    @Autowired ProcessEngine engine;
    @Autowired PlatformTransactionManager transactionManager;

    private final String caseId = UUID.randomUUID().toString();
    private CaseSteps cases;

    @BeforeEach
    void people_and_workers() {
        cases = new CaseSteps(tasks, steps, processes);
    }

    @Test
    void a_case_of_version_one_ends_on_version_one_while_version_two_is_live() {
        // given a case that waits on version 1, whose decision comes after the task
        DeployedProcess one = deployments.deploy("leistung", "v1", decidesAfterATask("Version eins"), fee(100), 30);
        processes.start(one.processDefinitionId(), caseId, CaseData.empty());
        UserTask waiting = cases.task(caseId, "pruefen");

        // when version 2, with another step name and another fee, goes live
        DeployedProcess two = deployments.deploy("leistung", "v2", decidesAfterATask("Version zwei"), fee(200), 30);
        String newCase = UUID.randomUUID().toString();
        processes.start(two.processDefinitionId(), newCase, CaseData.empty());
        tasks.complete(waiting.id(), "karl", Map.of());
        tasks.complete(cases.task(newCase, "pruefen").id(), "karl", Map.of());

        // then each ends on its own version, its decision included
        cases.end(caseId);
        cases.end(newCase);
        assertThat(waiting.name()).isEqualTo("Version eins");
        assertThat(processes.progress(caseId).orElseThrow().processDefinitionId()).isEqualTo(one.processDefinitionId());
        assertThat(processes.data(caseId).orElseThrow().at("gebuehr")).isEqualTo(100);
        assertThat(processes.data(newCase).orElseThrow().at("gebuehr")).isEqualTo(200);
        assertThat(decisions.ofCase(caseId)).extracting(DecisionRecord::releaseId).containsExactly("v1");
    }

    @Test
    void publishing_writes_the_binding_and_the_time_to_live_into_the_model() throws Exception {
        DeployedProcess release = deployments.deploy("leistung", "v1", decidesAfterATask("x"), fee(1), 90);

        String deployed = new String(engine.getRepositoryService().getProcessModel(release.processDefinitionId()).readAllBytes(),
                StandardCharsets.UTF_8);
        assertThat(deployed).contains("camunda:decisionRefBinding=\"deployment\"").contains("camunda:historyTimeToLive=\"P90D\"");
        assertThat(engine.getRepositoryService().getProcessDefinition(release.processDefinitionId()).getHistoryTimeToLive())
                .isEqualTo(90);
        assertThat(engine.getRepositoryService().createDecisionDefinitionQuery().deploymentId(release.deploymentId())
                .singleResult().getHistoryTimeToLive()).isEqualTo(90);
    }

    @Test
    void a_refused_model_changes_nothing() {
        long before = engine.getRepositoryService().createDeploymentQuery().count();

        assertThatThrownBy(() -> deployments.deploy("leistung", "v1",
                Models.process("<bpmn:scriptTask id=\"boese\" name=\"Böse\"/>"), Map.of(), 30))
                .isInstanceOfSatisfying(DeploymentRefused.class, refused -> assertThat(refused.findings())
                        .extracting(GateFinding::elementId).containsExactly("boese"));

        assertThat(engine.getRepositoryService().createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void what_only_the_engine_finds_wrong_is_a_refusal_too() {
        assertThatThrownBy(() -> deployments.deploy("leistung", "v1", Models.process("""
                <bpmn:startEvent id="start"/><bpmn:sequenceFlow id="f" sourceRef="start" targetRef="nirgends"/>"""), Map.of(), 30))
                .isInstanceOfSatisfying(DeploymentRefused.class, refused -> assertThat(refused.findings()).isNotEmpty()
                        .allSatisfy(finding -> assertThat(finding.code()).isEqualTo("engine")));
    }

    @Test
    void a_deployment_and_a_start_belong_to_the_callers_transaction() {
        TransactionTemplate transaction = new TransactionTemplate(transactionManager);
        DeployedProcess gone = transaction.execute(status -> {
            DeployedProcess release = deployments.deploy("leistung", "v1", decidesAfterATask("x"), fee(1), 30);
            processes.start(release.processDefinitionId(), caseId, CaseData.empty());
            status.setRollbackOnly();
            return release;
        });

        assertThat(processes.progress(caseId)).isEmpty();
        assertThat(engine.getRepositoryService().createDeploymentQuery().deploymentId(gone.deploymentId()).count()).isZero();
    }

    @Test
    void a_fault_in_the_first_step_does_not_cost_the_submission() {
        DeployedProcess release = deployments.deploy("leistung", "v1", Models.process("""
                <bpmn:startEvent id="start"/><bpmn:sequenceFlow id="f" sourceRef="start" targetRef="g"/>
                <bpmn:exclusiveGateway id="g" name="Weiche"/>
                <bpmn:sequenceFlow id="a" sourceRef="g" targetRef="ende"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${data.name &gt; 5}</bpmn:conditionExpression></bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="b" sourceRef="g" targetRef="ende"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${data.name &lt; 5}</bpmn:conditionExpression></bpmn:sequenceFlow>
                <bpmn:endEvent id="ende"/>"""), Map.of(), 30);

        processes.start(release.processDefinitionId(), caseId, CaseData.of(Map.of("name", "Erika Mustermann")));

        CaseProgress stuck = CaseSteps.soonPresent(() -> processes.progress(caseId).filter(CaseProgress::incident));
        assertThat(stuck.ended()).isFalse();
        assertThat(processes.data(caseId).orElseThrow().at("name")).isEqualTo("Erika Mustermann");
        // and the incident says where, without what the citizen wrote
        org.camunda.bpm.engine.runtime.Job job = engine.getManagementService().createJobQuery()
                .processDefinitionId(release.processDefinitionId()).singleResult();
        assertThat(job.getExceptionMessage()).contains("${data.name > 5}").doesNotContain("Erika");
        assertThat(engine.getManagementService().getJobExceptionStacktrace(job.getId())).doesNotContain("Erika");
    }

    @Test
    void a_decision_that_fails_says_which_without_what_the_citizen_wrote() {
        byte[] process = Models.process("""
                <bpmn:startEvent id="start"/><bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="rechnen"/>
                <bpmn:businessRuleTask id="rechnen" name="Rechnen" camunda:decisionRef="zahl" camunda:mapDecisionResult="singleEntry" camunda:resultVariable="x"/>""");
        byte[] decision = """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="x">
                  <decision id="zahl" name="Zahl"><decisionTable id="t" hitPolicy="FIRST"><output id="o" name="n" typeRef="integer"/>
                    <rule id="r"><outputEntry id="e"><text>data.name</text></outputEntry></rule></decisionTable></decision>
                </definitions>""".getBytes(StandardCharsets.UTF_8);
        DeployedProcess release = deployments.deploy("leistung", "v1", process, Map.of("zahl.dmn", decision), 30);

        processes.start(release.processDefinitionId(), caseId, CaseData.of(Map.of("name", "Erika Mustermann")));

        CaseSteps.soonPresent(() -> processes.progress(caseId).filter(CaseProgress::incident));
        Incident incident = incidents.ofCase(caseId).get(0);
        assertThat(incident.kind()).isEqualTo(Incident.Kind.WORK);
        assertThat(incident.message()).contains("zahl").contains("DMN-").doesNotContain("Erika");
        String job = engine.getManagementService().createJobQuery().processDefinitionId(release.processDefinitionId()).singleResult().getId();
        assertThat(engine.getManagementService().getJobExceptionStacktrace(job)).doesNotContain("Erika");
    }

    private static byte[] decidesAfterATask(String taskName) {
        return Models.process("""
                <bpmn:startEvent id="start"/><bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="pruefen"/>
                <bpmn:userTask id="pruefen" name="%s" camunda:candidateGroups="steueramt"/>
                <bpmn:sequenceFlow id="f2" sourceRef="pruefen" targetRef="rechnen"/>
                <bpmn:businessRuleTask id="rechnen" camunda:decisionRef="fee" camunda:mapDecisionResult="singleEntry" camunda:resultVariable="gebuehr"/>
                <bpmn:sequenceFlow id="f3" sourceRef="rechnen" targetRef="ende"/><bpmn:endEvent id="ende"/>""".formatted(taskName));
    }

    private static Map<String, byte[]> fee(int amount) {
        return Map.of("fee.dmn", """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="x">
                  <decision id="fee" name="Gebühr"><decisionTable id="t" hitPolicy="FIRST"><output id="o" name="betrag"/>
                    <rule id="r"><outputEntry id="e"><text>%d</text></outputEntry></rule></decisionTable></decision>
                </definitions>""".formatted(amount).getBytes(StandardCharsets.UTF_8));
    }
}
