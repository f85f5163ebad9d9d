package de.laufzettel.bpm;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.testing.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Timers, calls, loops, messages: the ways of a case beside the straight one. */
@IntegrationTest
class FlowsIT {

    @Autowired Deployments deployments;
    @Autowired Processes processes;
    @Autowired UserTasks tasks;
    @Autowired ExternalSteps steps;
    @Autowired DecisionLog decisions;
    @Autowired ProcessEngine engine;
    @Autowired JdbcClient database;

    private final String caseId = UUID.randomUUID().toString();
    private CaseSteps cases;

    @BeforeEach
    void people_and_workers() {
        cases = new CaseSteps(tasks, steps, processes);
    }

    @Test
    void a_timer_fires_soon_after_its_time_also_when_nothing_else_happens() {
        start("""
                <bpmn:startEvent id="start"/><bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="warten"/>
                <bpmn:intermediateCatchEvent id="warten"><bpmn:timerEventDefinition id="t"><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT2S</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
                <bpmn:sequenceFlow id="f2" sourceRef="warten" targetRef="ende"/><bpmn:endEvent id="ende"/>""", Map.of());

        StepState waited = cases.end(caseId).steps().stream().filter(step -> step.elementId().equals("warten")).findFirst().orElseThrow();
        assertThat(Duration.between(waited.startedAt(), waited.endedAt())).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(5));
    }

    @Test
    void a_deadline_computed_from_the_data_reminds_without_taking_the_task_away() {
        start("""
                <bpmn:startEvent id="start"/><bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="pruefen"/>
                <bpmn:userTask id="pruefen" name="Prüfen" camunda:candidateGroups="steueramt" camunda:dueDate="${plusDays(data.am, 14)}"/>
                <bpmn:boundaryEvent id="frist" cancelActivity="false" attachedToRef="pruefen"><bpmn:timerEventDefinition id="t"><bpmn:timeDate xsi:type="bpmn:tFormalExpression">${plusDays(data.am, 1)}</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="f2" sourceRef="frist" targetRef="mahnen"/>
                <bpmn:userTask id="mahnen" name="Mahnen" camunda:candidateGroups="steueramt"/>""", Map.of("am", "2026-01-01"));

        cases.task(caseId, "mahnen");
        UserTask task = cases.task(caseId, "pruefen");
        assertThat(task.dueAt()).isNotNull();
        assertThat(task.dueAt().toString()).startsWith("2026-01-1");
    }

    @Test
    void a_called_process_has_its_own_data_and_hands_its_result_back() {
        start("""
                <bpmn:startEvent id="start"/><bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="rufen"/>
                <bpmn:callActivity id="rufen" name="Anhören" calledElement="anhoerung"><bpmn:extensionElements>
                  <camunda:in sourceExpression="${data.hund}" target="tier"/><camunda:out sourceExpression="${data.antwort}" target="anhoerung"/>
                </bpmn:extensionElements></bpmn:callActivity>
                <bpmn:sequenceFlow id="f2" sourceRef="rufen" targetRef="ende"/><bpmn:endEvent id="ende"/>""", """
                <bpmn:process id="anhoerung" isExecutable="true"><bpmn:startEvent id="s2"/><bpmn:sequenceFlow id="g1" sourceRef="s2" targetRef="hoeren"/>
                <bpmn:userTask id="hoeren" name="Anhören" camunda:formKey="anhoerung" camunda:candidateGroups="steueramt"/>
                <bpmn:sequenceFlow id="g2" sourceRef="hoeren" targetRef="e2"/><bpmn:endEvent id="e2"/></bpmn:process>""",
                Map.of("hund", Map.of("name", "Rex"), "geheim", "x", "case", Map.of("reference", "R-1")));

        UserTask task = cases.task(caseId, "hoeren");
        assertThat(tasks.data(task.id()).toMap()).containsOnlyKeys("tier", "case");
        assertThat(task.formKey()).isEqualTo("anhoerung");
        tasks.complete(task.id(), "karl", Map.of("antwort", Map.of("meinung", "ja")));

        cases.end(caseId);
        CaseData data = processes.data(caseId).orElseThrow();
        assertThat(data.at("anhoerung.meinung")).isEqualTo("ja");
        assertThat(data.has("tier")).isFalse();
    }

    @Test
    void each_round_of_a_loop_writes_its_own_entry_of_one_list() {
        start("""
                <bpmn:startEvent id="start"/><bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="hoeren"/>
                <bpmn:userTask id="hoeren" name="${stelle.name}" camunda:candidateGroups="${stelle.gruppe}">
                  <bpmn:extensionElements><camunda:properties><camunda:property name="result" value="stellungnahmen"/></camunda:properties></bpmn:extensionElements>
                  <bpmn:multiInstanceLoopCharacteristics camunda:collection="${data.stellen}" camunda:elementVariable="stelle"/></bpmn:userTask>
                <bpmn:sequenceFlow id="f2" sourceRef="hoeren" targetRef="ende"/><bpmn:endEvent id="ende"/>""",
                Map.of("stellen", List.of(Map.of("name", "Polizei", "gruppe", "steueramt"), Map.of("name", "Feuerwehr", "gruppe", "steueramt"))));

        List<UserTask> waiting = CaseSteps.soon(() -> {
            List<UserTask> found = tasks.search(TaskQuery.of("karl", CaseSteps.OFFICE).page(0, 500)).tasks().stream()
                    .filter(task -> task.caseId().equals(caseId)).toList();
            return found.size() == 2 ? found : null;
        });
        UserTask police = waiting.stream().filter(task -> task.name().equals("Polizei")).findFirst().orElseThrow();
        UserTask fire = waiting.stream().filter(task -> task.name().equals("Feuerwehr")).findFirst().orElseThrow();
        tasks.complete(fire.id(), "karl", Map.of("votum", "nein"));
        tasks.complete(police.id(), "karl", Map.of("votum", "ja"));

        cases.end(caseId);
        CaseData data = processes.data(caseId).orElseThrow();
        assertThat(data.at("stellungnahmen[0].votum")).isEqualTo("ja");
        assertThat(data.at("stellungnahmen[1].votum")).isEqualTo("nein");
    }

    @Test
    void a_message_reaches_only_the_case_that_it_is_for() {
        String model = """
                <bpmn:startEvent id="start"/><bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="warten"/>
                <bpmn:intermediateCatchEvent id="warten"><bpmn:messageEventDefinition id="m" messageRef="msg"/></bpmn:intermediateCatchEvent>
                <bpmn:sequenceFlow id="f2" sourceRef="warten" targetRef="ende"/><bpmn:endEvent id="ende"/>""";
        String message = "<bpmn:message id=\"msg\" name=\"nachweis\"/>";
        start(model, message, Map.of());
        String other = UUID.randomUUID().toString();
        processes.start(deployments.deploy("probe", "r", Models.process(model, message), Map.of(), 30).processDefinitionId(), other, CaseData.empty());

        CaseSteps.soon(() -> processes.message(caseId, "nachweis", CaseData.of(Map.of("nachweis", "d1"))) ? true : null);

        cases.end(caseId);
        assertThat(processes.data(caseId).orElseThrow().at("nachweis")).isEqualTo("d1");
        assertThat(processes.progress(other).orElseThrow().ended()).isFalse();
        assertThat(processes.message(UUID.randomUUID().toString(), "nachweis", CaseData.empty())).isFalse();
    }

    @Test
    void an_erased_case_leaves_nothing_behind_and_its_neighbour_is_untouched() {
        DeployedProcess release = deployments.deploy("hundesteuer", "v1", Models.bpmn("dog-tax"), Models.tax(), 30);
        String neighbour = UUID.randomUUID().toString();
        processes.start(release.processDefinitionId(), caseId, canary(caseId));
        processes.start(release.processDefinitionId(), neighbour, canary(neighbour));
        cases.task(caseId, "pruefen");
        cases.task(neighbour, "pruefen");
        assertThat(decisions.ofCase(caseId)).hasSize(1);

        processes.erase(caseId);

        assertThat(processes.data(caseId)).isEmpty();
        assertThat(processes.progress(caseId)).isEmpty();
        assertThat(decisions.ofCase(caseId)).isEmpty();
        assertThat(rowsNaming(caseId)).isZero();
        assertThat(documentsNaming(caseId)).isZero();
        assertThat(documentsNaming(neighbour)).isPositive();
        assertThat(decisions.ofCase(neighbour)).hasSize(1);
        assertThat(processes.data(neighbour)).isPresent();
    }

    @Test
    void the_case_has_one_variable_and_its_data_is_stored_once_for_now_and_once_for_the_history() {
        DeployedProcess release = deployments.deploy("hundesteuer", "v1", Models.bpmn("dog-tax"), Models.tax(), 30);
        processes.start(release.processDefinitionId(), caseId, CaseData.of(Map.of("hund", Map.of("rasse", "Pudel", "name", "Rex"))));
        tasks.complete(cases.task(caseId, "pruefen").id(), "karl", Map.of("entscheidung", Map.of("ergebnis", "zustimmen")));
        cases.step("efile.complete-procedure");

        assertThat(engine.getRuntimeService().createVariableInstanceQuery().processInstanceIdIn(instance()).list())
                .extracting(variable -> variable.getName()).containsExactly("data");
        assertThat(engine.getHistoryService().createHistoricVariableInstanceQuery().processInstanceId(instance()).list())
                .extracting(variable -> variable.getName()).containsExactly("data");
    }

    private String instance() {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(caseId).singleResult().getId();
    }

    private long rowsNaming(String key) {
        long rows = 0;
        for (String table : List.of("ACT_RU_EXECUTION", "ACT_HI_PROCINST")) {
            rows += database.sql("select count(*) from " + table + " where BUSINESS_KEY_ = ?").param(key).query(Long.class).single();
        }
        return rows;
    }

    private static CaseData canary(String name) {
        return CaseData.of(Map.of("hund", Map.of("rasse", "Canary-" + name, "name", "Rex")));
    }

    private long documentsNaming(String name) {
        return database.sql("select BYTES_ from ACT_GE_BYTEARRAY").query((row, number) -> row.getBytes(1)).list().stream()
                .filter(bytes -> bytes != null && new String(bytes, StandardCharsets.UTF_8).contains("Canary-" + name)).count();
    }

    private void start(String model, Map<String, Object> data) {
        start(model, "", data);
    }

    private void start(String model, String declarations, Map<String, Object> data) {
        DeployedProcess release = deployments.deploy("probe", "r", Models.process(model, declarations), Map.of(), 30);
        processes.start(release.processDefinitionId(), caseId, CaseData.of(data));
    }
}
