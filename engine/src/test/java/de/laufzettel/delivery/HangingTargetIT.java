package de.laufzettel.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A pool of two connections, and targets that do not answer: whoever holds a connection during a call would stop the program. */
@TestPropertySource(properties = {"laufzettel.delivery.enabled=true", "spring.datasource.hikari.maximum-pool-size=2",
    "spring.datasource.hikari.connection-timeout=5000", "laufzettel.delivery.threads=6"})
class HangingTargetIT extends HandoverTest {

    @Autowired DataSource database;
    @Autowired JdbcClient sql;

    @Test
    void while_targets_hang_the_database_is_free_other_connectors_work_and_no_lock_is_lost() throws Exception {
        CountDownLatch answers = new CountDownLatch(1);
        AtomicInteger hanging = new AtomicInteger();
        List<String> stuck = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            stuck.add(cases.prepare("test.lookup", caseId -> target.next(caseId, record -> {
                hanging.incrementAndGet();
                waitFor(answers);
                record.run();
            })));
        }
        // half of the six threads is what one connector gets
        await().atMost(Duration.ofSeconds(15)).until(() -> hanging.get() == 3);

        await().atMost(Duration.ofSeconds(5)).until(() ->
                database.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections() == 0);
        String other = cases.begin("test.same", false);
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> assertOver(other, "end"));

        // the lock is one second; calls that take three keep theirs
        Thread.sleep(3000);
        assertThat(hanging).hasValue(3);
        assertThat(sql.sql("select 1").query(Integer.class).single()).isEqualTo(1);
        answers.countDown();

        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> stuck.forEach(caseId -> assertOver(caseId, "end")));
        assertThat(stuck).allSatisfy(caseId -> {
            assertThat(target.arrivals(caseId)).isEqualTo(1);
            assertThat(handovers.ofCase(UUID.fromString(caseId))).singleElement()
                    .satisfies(row -> assertThat(row.attempts()).isEqualTo(1));
        });
    }

    @Test
    void a_target_that_always_fails_does_not_keep_the_others_from_being_delivered() {
        List<String> poisoned = new ArrayList<>();
        List<String> good = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            poisoned.add(cases.prepare("test.lookup", caseId -> {
                for (int tries = 0; tries < 3; tries++) {
                    target.next(caseId, record -> {
                        throw new de.laufzettel.connectors.spi.RetryLater(Duration.ZERO, "down");
                    });
                }
            }));
            good.add(cases.begin("test.lookup", false));
        }

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            good.forEach(caseId -> assertOver(caseId, "end"));
            poisoned.forEach(caseId -> assertThat(newest(caseId).state()).isEqualTo(HandoverState.DEAD));
        });
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
