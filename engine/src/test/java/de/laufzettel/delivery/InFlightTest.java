package de.laufzettel.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.ExternalStep;
import de.laufzettel.bpm.StepGone;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InFlightTest {

    private final StepQueue queue = mock(StepQueue.class);
    private final TestClock clock = new TestClock();
    private final DeliverySettings settings = new DeliverySettings(true, 4, Duration.ofMillis(500),
            Duration.ofSeconds(30), Duration.ofMinutes(5), 40, Duration.ofSeconds(2), Duration.ofMinutes(15));
    private final InFlight inFlight = new InFlight(queue, settings, clock);

    @Test
    void one_connector_takes_at_most_half_of_the_places() {
        List<String> topics = List.of("slow.op", "other.op");
        inFlight.add(attempt("slow.op"));
        assertThat(inFlight.roomFor(topics)).isEqualTo(new InFlight.Room(topics, 1));

        inFlight.add(attempt("slow.op"));
        assertThat(inFlight.roomFor(topics)).isEqualTo(new InFlight.Room(List.of("other.op"), 2));

        inFlight.add(attempt("other.op"));
        inFlight.add(attempt("other.op"));
        assertThat(inFlight.roomFor(topics).calls()).isZero();
    }

    @Test
    void a_lock_is_kept_while_its_call_lasts_and_not_longer() {
        Attempt running = attempt("a.b");
        Attempt over = attempt("a.b");
        inFlight.add(running);
        inFlight.add(over);
        inFlight.remove(over);

        inFlight.watch();

        verify(queue).extendLock(eq(running.step().id()), eq("worker"), any());
        verify(queue, never()).extendLock(eq(over.step().id()), any(), any());
    }

    @Test
    void a_lock_that_was_lost_does_not_stop_the_watch_over_the_others() {
        Attempt lost = attempt("a.b");
        Attempt kept = attempt("a.b");
        inFlight.add(lost);
        inFlight.add(kept);
        doThrow(new StepGone("gone")).when(queue).extendLock(eq(lost.step().id()), any(), any());

        inFlight.watch();

        verify(queue).extendLock(eq(kept.step().id()), any(), any());
    }

    @Test
    void a_call_that_takes_too_long_is_interrupted_and_its_lock_left_to_run_out() {
        Attempt endless = attempt("a.b");
        inFlight.begin(endless);
        clock.now = clock.now.plus(Duration.ofMinutes(6));

        inFlight.watch();

        assertThat(Thread.interrupted()).isTrue();
        verify(queue, never()).extendLock(any(), any(), any());
    }

    private static Attempt attempt(String topic) {
        UUID caseId = UUID.randomUUID();
        ExternalStep step = new ExternalStep(UUID.randomUUID().toString(), topic, caseId.toString(), "p", "a", "i",
                Map.of(), Map.of(), CaseData.empty());
        LedgerRow row = new LedgerRow(UUID.randomUUID(), caseId, "LZ", "p", "a", "i", 1, step.id(), topic,
                HandoverState.PENDING, 0, 3, Map.of(), "", Instant.EPOCH, null, null, null, null, null, null, false, null, null);
        return new Attempt(row, step, Attempt.Plan.SEND, 1, "worker");
    }

    private static final class TestClock extends Clock {

        private Instant now = Instant.parse("2026-11-23T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
