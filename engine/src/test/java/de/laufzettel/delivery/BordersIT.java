package de.laufzettel.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A hand-over has five borders: begun but not committed, committed but not sent, arrived but not written, written but not
 * committed, committed. Cases crash at each, some several times, and every one must have arrived once.
 */
class BordersIT extends HandoverTest {

    private static final long SEED = 20261123;

    @Autowired
    TransactionOperations transaction;

    @Test
    void whatever_the_border_each_case_arrives_once_and_comes_to_its_end() {
        Random chance = new Random(SEED);
        List<String> begun = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            begun.add(cases.begin(chance.nextBoolean() ? "test.lookup" : "test.same", false));
        }
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(200)).until(() -> {
            crashSomewhere(chance.nextInt(5));
            return begun.stream().allMatch(caseId -> processes.progress(caseId).orElseThrow().ended());
        });

        assertThat(begun).as("seed " + SEED).allSatisfy(caseId -> {
            assertOver(caseId, "end");
            assertThat(target.arrivals(caseId)).isEqualTo(1);
            assertThat(handovers.ofCase(UUID.fromString(caseId))).singleElement()
                    .satisfies(row -> assertThat(row.state()).isEqualTo(HandoverState.DONE));
        });
    }

    private void crashSomewhere(int border) {
        String worker = "worker-" + UUID.randomUUID();
        if (border == 0) {
            transaction.executeWithoutResult(status -> {
                pickup.pickUp(worker, TestCases.TOPICS, 5);
                status.setRollbackOnly();
            });
            return;
        }
        for (Attempt attempt : pickup.pickUp(worker, TestCases.TOPICS, 5)) {
            if (border == 1) {
                continue;
            }
            Outcome outcome = carrying.carry(attempt);
            if (border == 3) {
                transaction.executeWithoutResult(status -> {
                    settlement.settle(attempt, outcome);
                    status.setRollbackOnly();
                });
            } else if (border == 4) {
                settlement.settle(attempt, outcome);
            }
        }
    }
}
