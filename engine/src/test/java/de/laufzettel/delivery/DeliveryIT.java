package de.laufzettel.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.audit.AuditEntry;
import de.laufzettel.audit.AuditTrail;
import de.laufzettel.connectors.spi.Rejected;
import de.laufzettel.connectors.spi.RetryLater;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class DeliveryIT extends HandoverTest {

    @Autowired
    AuditTrail audit;

    @Autowired
    MeterRegistry meters;

    @Test
    void a_receipt_goes_into_the_data_and_the_case_goes_on() {
        String caseId = cases.begin("test.lookup", false);

        deliver(caseId);

        assertOver(caseId, "end");
        assertThat(receipt(caseId)).isEqualTo("N-Hallo");
        assertThat(newest(caseId)).satisfies(row -> {
            assertThat(row.state()).isEqualTo(HandoverState.DONE);
            assertThat(row.reference()).isEqualTo("LZ-1");
            assertThat(row.attempts()).isEqualTo(1);
            assertThat(row.stepName()).isEqualTo("Übergeben");
        });
        assertThat(audit.entriesFor("case", caseId)).extracting(AuditEntry::action).contains("hand-over.done");
    }

    @Test
    void what_was_sent_is_forgotten_when_it_has_arrived_and_its_fingerprint_stays() {
        String caseId = cases.begin("test.lookup", false);
        Attempt attempt = deliver(caseId);

        assertThat(handovers.inputs(attempt.row().key())).isEmpty();
        assertThat(rows.find(attempt.row().key()).orElseThrow().inputsSha256()).hasSize(64);
    }

    @Test
    void the_target_is_called_outside_of_any_transaction() {
        String caseId = cases.begin("test.lookup", false);
        boolean[] active = {true};
        target.next(caseId, record -> active[0] = TransactionSynchronizationManager.isActualTransactionActive());

        deliver(caseId);

        assertThat(active[0]).isFalse();
    }

    @Test
    void a_refusal_takes_the_way_that_the_model_has_for_it() {
        String caseId = cases.begin("test.lookup", true);
        target.next(caseId, record -> {
            throw new Rejected("NO", "not like this");
        });

        deliver(caseId);

        assertOver(caseId, "refusedEnd");
        assertThat(newest(caseId).state()).isEqualTo(HandoverState.REJECTED);
        assertThat(newest(caseId).problemCode()).isEqualTo("NO");
    }

    @Test
    void a_refusal_that_the_model_does_not_expect_waits_for_a_person() {
        String caseId = cases.begin("test.lookup", false);
        target.next(caseId, record -> {
            throw new Rejected("NO", "not like this");
        });

        deliver(caseId);

        assertStuck(caseId);
        assertThat(newest(caseId).state()).isEqualTo(HandoverState.REJECTED);
    }

    @Test
    void a_busy_target_is_tried_again_after_a_pause_and_asked_first() {
        String caseId = cases.begin("test.lookup", false);
        target.next(caseId, record -> {
            throw new RetryLater(Duration.ZERO, "busy");
        });

        deliver(caseId);
        assertThat(newest(caseId).state()).isEqualTo(HandoverState.UNKNOWN);
        assertThat(newest(caseId).nextAttemptAt()).isNotNull();
        int lookups = target.lookups.get();
        Attempt second = deliver(caseId);

        assertThat(second.plan()).isEqualTo(Attempt.Plan.ASK_THEN_SEND);
        assertThat(target.lookups.get()).isEqualTo(lookups + 1);
        assertOver(caseId, "end");
        assertThat(target.arrivals(caseId)).isEqualTo(1);
    }

    @Test
    void an_answer_that_was_lost_is_found_and_nothing_is_sent_twice() {
        String caseId = cases.begin("test.lookup", false);
        target.next(caseId, record -> {
            record.run();
            throw new RetryLater(Duration.ZERO, "time-out");
        });

        deliver(caseId);
        deliver(caseId);

        assertOver(caseId, "end");
        assertThat(receipt(caseId)).isEqualTo("N-Hallo");
        assertThat(target.arrivals(caseId)).isEqualTo(1);
    }

    @Test
    void an_idempotent_target_gets_the_same_key_again() {
        String caseId = cases.begin("test.same", false);
        target.next(caseId, record -> {
            record.run();
            throw new RetryLater(Duration.ZERO, "time-out");
        });

        Attempt first = deliver(caseId);
        Attempt second = deliver(caseId);

        assertThat(second.row().key()).isEqualTo(first.row().key());
        assertOver(caseId, "end");
        assertThat(target.arrivals(caseId)).isEqualTo(1);
    }

    @Test
    void what_can_arrive_twice_is_not_sent_again_without_a_person() {
        String caseId = cases.begin("test.once", false);
        target.next(caseId, record -> {
            throw new RetryLater(Duration.ZERO, "time-out");
        });

        deliver(caseId);

        assertStuck(caseId);
        assertThat(newest(caseId).state()).isEqualTo(HandoverState.DEAD);
        assertThat(newest(caseId).problemCode()).isEqualTo("outcome-unknown");
    }

    @Test
    void after_the_last_try_a_person_must_look() {
        String caseId = cases.begin("test.lookup", false);
        for (int i = 0; i < 3; i++) {
            target.next(caseId, record -> {
                throw new RetryLater(Duration.ZERO, "down");
            });
        }

        deliver(caseId);
        deliver(caseId);
        deliver(caseId);

        assertStuck(caseId);
        assertThat(newest(caseId).state()).isEqualTo(HandoverState.DEAD);
        assertThat(newest(caseId).problemCode()).isEqualTo("given-up");
        assertThat(newest(caseId).attempts()).isEqualTo(3);
    }

    @Test
    void inputs_that_do_not_fit_reach_no_target() {
        String caseId = cases.begin("test.lookup", false, " ");

        deliver(caseId);

        assertStuck(caseId);
        assertThat(newest(caseId).problemCode()).isEqualTo("inputs");
        assertThat(target.arrivals(caseId)).isZero();
    }

    @Test
    void a_fault_in_a_connector_tells_where_and_not_what_the_citizen_wrote() {
        String caseId = cases.begin("test.lookup", false, "Geheimnis");
        target.next(caseId, record -> {
            throw new IllegalStateException("cannot handle Geheimnis");
        });

        deliver(caseId);

        assertStuck(caseId);
        assertThat(newest(caseId).problem()).contains("IllegalStateException").doesNotContain("Geheimnis");
        assertThat(incidents.ofCase(caseId).get(0).message()).doesNotContain("Geheimnis");
    }

    @Test
    void a_case_that_was_ended_meanwhile_still_tells_what_arrived() {
        String caseId = cases.begin("test.lookup", false);
        target.next(caseId, record -> {
            record.run();
            processes.cancel(caseId, "withdrawn");
        });

        deliver(caseId);

        assertThat(newest(caseId).state()).isEqualTo(HandoverState.DONE);
        assertThat(newest(caseId).problemCode()).isEqualTo("step-gone");
    }

    @Test
    void a_process_that_cannot_go_on_keeps_the_receipt_and_sends_nothing_again() {
        String caseId = cases.beginWithDeadEnd("test.lookup");

        deliver(caseId);

        assertStuck(caseId);
        assertThat(newest(caseId).problemCode()).isEqualTo("process-stuck");
        assertThat(rows.find(newest(caseId).key()).orElseThrow().decidedResult()).containsEntry("number", "N-Hallo");

        incidents.retry(incidents.ofCase(caseId).get(0).id());
        Attempt again = deliver(caseId);

        assertThat(again.plan()).isEqualTo(Attempt.Plan.FINISH);
        assertThat(target.arrivals(caseId)).isEqualTo(1);
        assertStuck(caseId);
    }

    @Test
    void the_oldest_open_hand_over_is_measured() {
        String caseId = cases.begin("test.lookup", false);
        Attempt attempt = cases.nextTry(caseId, "worker-a");

        assertThat(handovers.oldestOpen()).isPositive();
        assertThat(meters.get("laufzettel.handover.oldest.open").gauge().value()).isPositive();
        assertThat(handovers.counts().get(HandoverState.PENDING)).isPositive();

        settlement.settle(attempt, carrying.carry(attempt));
        assertThat(handovers.find(UUID.fromString(attempt.row().key().toString())).orElseThrow().endedAt()).isNotNull();
    }
}
