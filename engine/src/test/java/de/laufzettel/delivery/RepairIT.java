package de.laufzettel.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.laufzettel.audit.AuditEntry;
import de.laufzettel.audit.AuditTrail;
import de.laufzettel.connectors.inputs.InputsRefused;
import de.laufzettel.connectors.spi.Rejected;
import de.laufzettel.connectors.spi.RetryLater;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** What people can do about a hand-over that did not work. */
class RepairIT extends HandoverTest {

    @Autowired AuditTrail audit;
    @Autowired Ledger ledger;
    @Autowired StepQueue queue;
    @Autowired TransactionOperations transaction;
    @Autowired DeliverySettings settings;
    @Autowired Clock clock;

    @Test
    void a_refused_one_is_corrected_and_sent_with_a_new_key() {
        String caseId = refused();
        UUID old = newest(caseId).key();

        UUID key = handovers.correct(old, Map.of("text", "better"), "", "olga");
        Attempt second = deliver(caseId);

        assertThat(second.row().key()).isEqualTo(key).isNotEqualTo(old);
        assertOver(caseId, "end");
        assertThat(receipt(caseId)).isEqualTo("N-better");
        assertThat(newest(caseId).revision()).isEqualTo(2);
        assertThat(audit.entriesFor("case", caseId)).extracting(AuditEntry::action, AuditEntry::actor)
                .contains(org.assertj.core.api.Assertions.tuple("hand-over.corrected", "olga"));
    }

    @Test
    void a_correction_that_does_not_fit_changes_nothing() {
        String caseId = refused();

        assertThatThrownBy(() -> handovers.correct(newest(caseId).key(), Map.of("txt", "x"), "", "olga"))
                .isInstanceOf(InputsRefused.class);

        assertThat(newest(caseId).state()).isEqualTo(HandoverState.REJECTED);
        assertStuck(caseId);
    }

    @Test
    void what_the_process_has_dealt_with_itself_cannot_be_corrected_any_more() {
        String caseId = cases.begin("test.lookup", true);
        target.next(caseId, record -> {
            throw new Rejected("NO", "no");
        });
        deliver(caseId);

        assertRefused("process-went-on", () -> handovers.correct(newest(caseId).key(), Map.of("text", "x"), "", "olga"));
        assertThat(handovers.ofCase(UUID.fromString(caseId))).hasSize(1);
    }

    @Test
    void a_dead_one_that_may_have_arrived_is_asked_for_before_it_can_be_corrected() {
        String caseId = cases.begin("test.lookup", false);
        target.next(caseId, record -> {
            record.run();
            throw new IllegalStateException("broken after it was recorded");
        });
        deliver(caseId);
        UUID key = newest(caseId).key();

        assertRefused("not-looked-up", () -> handovers.correct(key, Map.of("text", "x"), "", "olga"));
        handovers.retry(key, "olga");
        deliver(caseId);

        assertOver(caseId, "end");
        assertThat(target.arrivals(caseId)).isEqualTo(1);
        assertThat(receipt(caseId)).isEqualTo("N-Hallo");
    }

    @Test
    void where_nobody_can_be_asked_a_person_must_have_looked() {
        String caseId = unknownOnce();
        UUID key = newest(caseId).key();

        assertRefused("word-needed", () -> handovers.correct(key, Map.of("text", "x"), " ", "olga"));
        handovers.correct(key, Map.of("text", "x"), "Im Zielsystem nachgesehen, nichts da", "olga");
        deliver(caseId);

        assertOver(caseId, "end");
        assertThat(newest(caseId).word()).contains("nachgesehen");
    }

    @Test
    void a_person_may_have_it_sent_again_although_it_may_arrive_twice() {
        String caseId = unknownOnce();

        handovers.retry(newest(caseId).key(), "olga");
        deliver(caseId);

        assertOver(caseId, "end");
        assertThat(target.arrivals(caseId)).isEqualTo(1);
    }

    @Test
    void what_was_done_by_hand_is_not_sent_and_the_case_goes_on_with_its_result() {
        String caseId = unknownOnce();
        UUID key = newest(caseId).key();

        assertRefused("reason-needed", () -> handovers.markDone(key, Map.of(), "", "olga"));
        handovers.markDone(key, Map.of("number", "by-hand-7"), "Per Post geschickt", "olga");
        deliver(caseId);

        assertOver(caseId, "end");
        assertThat(receipt(caseId)).isEqualTo("by-hand-7");
        assertThat(target.arrivals(caseId)).isZero();
        assertThat(newest(caseId).state()).isEqualTo(HandoverState.DONE);
        assertThat(newest(caseId).word()).isEqualTo("Per Post geschickt");
    }

    @Test
    void of_two_operators_who_decide_at_once_one_wins() {
        String caseId = unknownOnce();
        LedgerRow seen = rows.find(newest(caseId).key()).orElseThrow();

        assertThat(ledger.decide(seen, HandoverState.PENDING, 3, null, null)).isTrue();
        assertThat(ledger.decide(seen, HandoverState.DONE, 0, Map.of(), "x")).isFalse();
    }

    @Test
    void what_is_done_cannot_be_tried_again() {
        String caseId = cases.begin("test.lookup", false);
        deliver(caseId);

        assertRefused("wrong-state", () -> handovers.retry(newest(caseId).key(), "olga"));
        assertRefused("unknown", () -> handovers.retry(UUID.randomUUID(), "olga"));
    }

    @Test
    void what_a_cancelled_case_left_behind_is_closed_and_what_is_awaited_is_not() {
        String cancelled = cases.begin("test.lookup", false);
        String waiting = cases.begin("test.lookup", false);
        cases.nextTry(cancelled, "worker-a");
        cases.nextTry(waiting, "worker-a");
        processes.cancel(cancelled, "withdrawn");

        ForgottenRows later = new ForgottenRows(rows, ledger, queue, audit, transaction, settings,
                Clock.offset(clock, Duration.ofHours(1)));
        later.sweep();

        assertThat(newest(cancelled).state()).isEqualTo(HandoverState.DEAD);
        assertThat(newest(cancelled).problemCode()).isEqualTo("step-gone");
        assertThat(newest(waiting).state()).isEqualTo(HandoverState.PENDING);
    }

    private String refused() {
        String caseId = cases.begin("test.lookup", false);
        target.next(caseId, record -> {
            throw new Rejected("NO", "no");
        });
        deliver(caseId);
        return caseId;
    }

    private String unknownOnce() {
        String caseId = cases.begin("test.once", false);
        target.next(caseId, record -> {
            throw new RetryLater(Duration.ZERO, "time-out");
        });
        deliver(caseId);
        return caseId;
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(HandoverRefused.class,
                refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
