package de.laufzettel.bpm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.laufzettel.testing.IntegrationTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class BranchesIT {

    private static final int BRANCHES = 4;

    @Autowired Deployments deployments;
    @Autowired Processes processes;
    @Autowired UserTasks tasks;
    @Autowired ExternalSteps steps;
    @Autowired StepTransactions transactions;

    private final String caseId = UUID.randomUUID().toString();
    private final ExecutorService people = Executors.newFixedThreadPool(BRANCHES);
    private CaseSteps cases;

    @BeforeEach
    void a_case_stands_in_four_branches() {
        cases = new CaseSteps(tasks, steps, processes);
        StringBuilder model = new StringBuilder("""
                <bpmn:startEvent id="start"/><bpmn:sequenceFlow id="s" sourceRef="start" targetRef="fork"/>
                <bpmn:parallelGateway id="fork"/><bpmn:parallelGateway id="join"/>
                <bpmn:sequenceFlow id="j" sourceRef="join" targetRef="ende"/><bpmn:endEvent id="ende"/>""");
        for (int branch = 0; branch < BRANCHES; branch++) {
            model.append("""
                    <bpmn:sequenceFlow id="a%1$d" sourceRef="fork" targetRef="t%1$d"/>
                    <bpmn:userTask id="t%1$d" name="Stelle %1$d" camunda:candidateGroups="steueramt"/>
                    <bpmn:sequenceFlow id="b%1$d" sourceRef="t%1$d" targetRef="join"/>""".formatted(branch));
        }
        DeployedProcess release = deployments.deploy("probe", "release", Models.process(model.toString()), Map.of(), 30);
        processes.start(release.processDefinitionId(), caseId, CaseData.of(Map.of("hund", Map.of("name", "Rex"))));
    }

    @Test
    void branches_that_finish_at_once_all_keep_what_they_wrote() throws Exception {
        List<Future<Object>> done = atOnce(branch -> {
            tasks.complete(cases.task(caseId, "t" + branch).id(), "karl",
                    Map.of("stelle" + branch, Map.of("ergebnis", "ja"), "hund", Map.of("von" + branch, true)));
            return branch;
        });
        for (Future<Object> each : done) {
            each.get();
        }

        cases.end(caseId);
        CaseData data = processes.data(caseId).orElseThrow();
        for (int branch = 0; branch < BRANCHES; branch++) {
            assertThat(data.at("stelle" + branch + ".ergebnis")).isEqualTo("ja");
            assertThat(data.at("hund.von" + branch)).isEqualTo(true);
        }
        assertThat(data.at("hund.name")).isEqualTo("Rex");
    }

    @RepeatedTest(10)
    void the_whole_of_a_callers_transaction_is_tried_again() throws Exception {
        List<Future<Object>> done = atOnce(branch -> {
            String task = cases.task(caseId, "t" + branch).id();
            return transactions.run(() -> {
                tasks.complete(task, "karl", Map.of("stelle" + branch, branch));
                return branch;
            });
        });
        for (Future<Object> each : done) {
            each.get();
        }
        cases.end(caseId);
        assertThat(processes.data(caseId).orElseThrow().toMap()).containsKeys("stelle0", "stelle1", "stelle2", "stelle3");
    }

    @Test
    void the_same_field_written_twice_is_shown_to_a_person() {
        CaseData seen = tasks.data(cases.task(caseId, "t1").id());
        tasks.complete(cases.task(caseId, "t0").id(), "karl", Map.of("gebuehr", Map.of("betrag", 10, "grund", "a")));

        assertThatThrownBy(() -> tasks.complete(cases.task(caseId, "t1").id(), "karl",
                Map.of("gebuehr", Map.of("betrag", 20, "grund", "a")), seen))
                .isInstanceOfSatisfying(SamePathWritten.class, conflict -> assertThat(conflict.paths()).containsExactly("gebuehr.betrag"));
        assertThat(processes.data(caseId).orElseThrow().at("gebuehr.betrag")).isEqualTo(10);
    }

    @Test
    void two_officials_completing_one_task_exactly_one_wins_and_the_other_is_told() throws Exception {
        String task = cases.task(caseId, "t0").id();

        List<Future<Object>> done = atOnce(official -> {
            tasks.complete(task, "official" + official, Map.of("wer", official));
            return official;
        });

        int won = 0;
        List<Throwable> told = new ArrayList<>();
        for (Future<Object> each : done) {
            try {
                each.get();
                won++;
            } catch (java.util.concurrent.ExecutionException e) {
                told.add(e.getCause());
            }
        }
        assertThat(won).isEqualTo(1);
        assertThat(told).hasSize(BRANCHES - 1).allSatisfy(reason -> assertThat(reason).isInstanceOfAny(TaskGone.class, TaskTaken.class));
    }

    @Test
    void two_officials_claiming_one_task_exactly_one_gets_it() throws Exception {
        String task = cases.task(caseId, "t0").id();

        List<Future<Object>> done = atOnce(official -> {
            tasks.claim(task, "official" + official);
            return official;
        });

        long refused = done.stream().filter(each -> {
            try {
                each.get();
                return false;
            } catch (Exception e) {
                assertThat(e.getCause()).isInstanceOf(TaskTaken.class);
                return true;
            }
        }).count();
        assertThat(refused).isEqualTo(BRANCHES - 1);
    }

    private List<Future<Object>> atOnce(Work work) throws InterruptedException {
        for (int branch = 0; branch < BRANCHES; branch++) {
            cases.task(caseId, "t" + branch);
        }
        CyclicBarrier gate = new CyclicBarrier(BRANCHES);
        List<Callable<Object>> all = new ArrayList<>();
        for (int branch = 0; branch < BRANCHES; branch++) {
            int number = branch;
            all.add(() -> {
                gate.await();
                return work.by(number);
            });
        }
        return people.invokeAll(all);
    }

    private interface Work {
        Object by(int number) throws Exception;
    }
}
