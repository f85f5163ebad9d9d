package de.laufzettel.formrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ListCacheTest {

    private static final URI ADDRESS = URI.create("https://daten.example/a");

    private Instant now = Instant.parse("2026-03-15T10:00:00Z");
    private final AtomicInteger asked = new AtomicInteger();
    private Optional<Object> answer = Optional.of(List.of("a"));
    private final ListCache cache = new ListCache(clock(), Duration.ofMinutes(10), address -> {
        asked.incrementAndGet();
        return answer;
    });

    private Clock clock() {
        return new Clock() {
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
        };
    }

    private Optional<Object> after(Duration time) {
        now = now.plus(time);
        return cache.get(ADDRESS);
    }

    @Test
    void given_a_list_when_asked_again_in_time_then_it_is_not_fetched_again() {
        assertThat(after(Duration.ZERO)).contains(List.of("a"));
        after(Duration.ofMinutes(9));
        assertThat(asked).hasValue(1);

        answer = Optional.of(List.of("b"));
        assertThat(after(Duration.ofMinutes(1))).contains(List.of("b"));
        assertThat(asked).hasValue(2);
    }

    @Test
    void given_a_server_that_went_away_when_asked_then_the_old_list_is_used_for_a_day() {
        after(Duration.ZERO);
        answer = Optional.empty();

        assertThat(after(Duration.ofHours(2))).contains(List.of("a"));
        assertThat(after(Duration.ofHours(2))).contains(List.of("a"));
        assertThat(after(Duration.ofHours(21))).isEmpty();
    }

    @Test
    void given_a_failure_when_asked_again_at_once_then_nobody_waits_again() {
        answer = Optional.empty();
        after(Duration.ZERO);
        after(Duration.ofSeconds(29));
        assertThat(asked).hasValue(1);

        answer = Optional.of(List.of("a"));
        assertThat(after(Duration.ofSeconds(1))).contains(List.of("a"));
    }

    @Test
    void given_many_who_ask_at_once_when_the_server_is_slow_then_it_is_asked_once() throws Exception {
        CountDownLatch served = new CountDownLatch(1);
        ListCache slow = new ListCache(clock(), Duration.ofMinutes(10), address -> {
            asked.incrementAndGet();
            try {
                served.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return answer;
        });
        ExecutorService people = Executors.newFixedThreadPool(5);
        try {
            List<Future<Optional<Object>>> all = java.util.stream.IntStream.range(0, 5).mapToObj(i -> people.submit(() -> slow.get(ADDRESS))).toList();
            served.countDown();
            for (Future<Optional<Object>> one : all) {
                assertThat(one.get()).contains(List.of("a"));
            }
            assertThat(asked).hasValue(1);
        } finally {
            people.shutdownNow();
        }
    }
}
