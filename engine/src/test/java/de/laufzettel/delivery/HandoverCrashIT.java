package de.laufzettel.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Crashes are simulated at each border: a worker simply stops there, and another takes over when the lock has run out. */
class HandoverCrashIT extends HandoverTest {

    @Test
    void a_crash_before_sending_costs_a_question_and_nothing_else() {
        String caseId = cases.begin("test.lookup", false);

        cases.nextTry(caseId, "worker-a");
        Attempt takeover = cases.nextTry(caseId, "worker-b");
        settlement.settle(takeover, carrying.carry(takeover));

        assertThat(takeover.plan()).isEqualTo(Attempt.Plan.ASK_THEN_SEND);
        assertOver(caseId, "end");
        assertThat(target.arrivals(caseId)).isEqualTo(1);
    }

    @Test
    void a_crash_after_the_target_has_it_makes_no_second_record() {
        String caseId = cases.begin("test.lookup", false);

        carrying.carry(cases.nextTry(caseId, "worker-a"));
        Attempt takeover = cases.nextTry(caseId, "worker-b");
        settlement.settle(takeover, carrying.carry(takeover));

        assertOver(caseId, "end");
        assertThat(receipt(caseId)).isEqualTo("N-Hallo");
        assertThat(target.arrivals(caseId)).isEqualTo(1);
        assertThat(handovers.ofCase(java.util.UUID.fromString(caseId))).hasSize(1);
    }

    @Test
    void a_crash_with_a_target_that_cannot_be_asked_waits_for_a_person() {
        String caseId = cases.begin("test.once", false);

        carrying.carry(cases.nextTry(caseId, "worker-a"));
        Attempt takeover = cases.nextTry(caseId, "worker-b");
        settlement.settle(takeover, carrying.carry(takeover));

        assertThat(newest(caseId).state()).isEqualTo(HandoverState.DEAD);
        assertThat(target.arrivals(caseId)).isEqualTo(1);
    }

    @Test
    void a_worker_taken_for_dead_cannot_undo_what_his_successor_did() {
        String caseId = cases.begin("test.lookup", false);
        Attempt slow = cases.nextTry(caseId, "worker-a");
        Outcome late = carrying.carry(slow);
        Attempt takeover = cases.nextTry(caseId, "worker-b");
        settlement.settle(takeover, carrying.carry(takeover));

        settlement.settle(slow, late);
        settlement.settle(slow, new Outcome.Broken("x", "x", false));

        assertOver(caseId, "end");
        assertThat(newest(caseId).state()).isEqualTo(HandoverState.DONE);
    }

    @Test
    void the_late_worker_comes_while_his_successor_is_calling() {
        String caseId = cases.begin("test.lookup", false);
        Attempt slow = cases.nextTry(caseId, "worker-a");
        Outcome late = carrying.carry(slow);
        Attempt takeover = cases.nextTry(caseId, "worker-b");

        settlement.settle(slow, late);
        assertThat(newest(caseId).state()).isEqualTo(HandoverState.UNKNOWN);
        settlement.settle(takeover, carrying.carry(takeover));

        assertOver(caseId, "end");
        assertThat(target.arrivals(caseId)).isEqualTo(1);
    }

    @Test
    void many_workers_at_once_take_each_step_once() throws Exception {
        Set<String> begun = new HashSet<>();
        for (int i = 0; i < 12; i++) {
            begun.add(cases.begin("test.lookup", false));
        }
        List<Callable<Integer>> workers = new ArrayList<>();
        for (int w = 0; w < 4; w++) {
            String worker = "worker-" + w;
            workers.add(() -> workUntilOver(worker, begun));
        }
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (var each : threads.invokeAll(workers)) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(begun).allSatisfy(caseId -> {
            assertOver(caseId, "end");
            assertThat(target.arrivals(caseId)).isEqualTo(1);
        });
    }

    private int workUntilOver(String worker, Set<String> begun) throws InterruptedException {
        int done = 0;
        long end = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < end && !begun.stream().allMatch(this::isOver)) {
            try {
                for (Attempt attempt : pickup.pickUp(worker, TestCases.TOPICS, 2)) {
                    settlement.settle(attempt, carrying.carry(attempt));
                    done++;
                }
            } catch (org.springframework.dao.ConcurrencyFailureException otherWorkerWasFaster) {
                // the worker's loop looks again, and so does this one
            }
            Thread.sleep(20);
        }
        return done;
    }

    private boolean isOver(String caseId) {
        return processes.progress(caseId).orElseThrow().ended();
    }
}
