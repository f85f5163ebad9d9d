package de.laufzettel.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.bpm.Deployments;
import de.laufzettel.bpm.Incidents;
import de.laufzettel.bpm.Processes;
import de.laufzettel.bpm.StepState;
import de.laufzettel.testing.IntegrationTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** What tests of hand-overs share: the target, the cases, and words for what became of them. */
@IntegrationTest
@Import(HandoverTest.WithTarget.class)
@TestPropertySource(properties = {"laufzettel.delivery.lock=1s", "laufzettel.delivery.attempts=3",
    "laufzettel.delivery.first-pause=50ms", "laufzettel.delivery.longest-pause=100ms"})
abstract class HandoverTest {

    @Autowired Deployments deployments;
    @Autowired Processes processes;
    @Autowired Incidents incidents;
    @Autowired Pickup pickup;
    @Autowired Carrying carrying;
    @Autowired Settlement settlement;
    @Autowired Handovers handovers;
    @Autowired LedgerRows rows;
    @Autowired TestConnector target;

    TestCases cases;

    @TestConfiguration(proxyBeanMethods = false)
    static class WithTarget {
        @Bean
        TestConnector testConnector() {
            return new TestConnector();
        }
    }

    @BeforeEach
    void begin() {
        cases = new TestCases(deployments, processes, pickup);
    }

    /** Picks up, carries and settles, as the worker does. */
    Attempt deliver(String caseId) {
        Attempt attempt = cases.nextTry(caseId, "worker-a");
        settlement.settle(attempt, carrying.carry(attempt));
        return attempt;
    }

    Handover newest(String caseId) {
        var all = handovers.ofCase(UUID.fromString(caseId));
        return all.get(all.size() - 1);
    }

    void assertOver(String caseId, String endEvent) {
        var progress = processes.progress(caseId).orElseThrow();
        assertThat(progress.ended()).isTrue();
        assertThat(progress.steps()).extracting(StepState::elementId).contains(endEvent);
    }

    void assertStuck(String caseId) {
        assertThat(processes.progress(caseId).orElseThrow().ended()).isFalse();
        assertThat(incidents.ofCase(caseId)).hasSize(1);
    }

    Object receipt(String caseId) {
        return processes.data(caseId).orElseThrow().at("receipt.number");
    }
}
