package de.laufzettel.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PausesTest {

    private final Pauses pauses = new Pauses(Duration.ofSeconds(2), Duration.ofMinutes(15), new Random(7));

    @Test
    void a_pause_doubles_with_each_try_up_to_the_longest() {
        for (int tries = 1; tries <= 60; tries++) {
            long full = tries > 9 ? 900_000 : Math.min(900_000, 2000L << (tries - 1));
            assertThat(pauses.after(tries, Duration.ZERO).toMillis()).isBetween(full / 2, full);
        }
    }

    @Test
    void what_failed_together_does_not_come_back_together() {
        assertThat(IntStream.range(0, 100).mapToObj(i -> pauses.after(5, Duration.ZERO)).distinct().count())
                .isGreaterThan(90);
    }

    @Test
    void the_target_may_wish_for_a_longer_pause() {
        assertThat(pauses.after(1, Duration.ofMinutes(30))).isEqualTo(Duration.ofMinutes(30));
        assertThat(pauses.after(9, Duration.ofSeconds(1))).isGreaterThan(Duration.ofMinutes(4));
    }
}
