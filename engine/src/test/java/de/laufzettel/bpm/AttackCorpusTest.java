package de.laufzettel.bpm;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The attacks are real: an engine with Camunda's defaults carries out most of them. Without this a dead corpus would pass. */
class AttackCorpusTest {

    @Test
    void an_engine_with_the_defaults_carries_out_most_attacks() throws IOException {
        ((Logger) LoggerFactory.getLogger("org.camunda.bpm")).setLevel(Level.OFF);
        ProcessEngine defaults = defaults();
        List<String> stopped = new ArrayList<>();
        int succeeded = 0;
        List<Attack> attacks = Attack.corpus().stream().filter(attack -> !attack.name().contains("endless")).toList();
        try {
            for (Attack attack : attacks) {
                int before = Canary.touches();
                Files.deleteIfExists(Attack.MARK);
                AttackRun.of(defaults, attack, "Rex");
                if (Canary.touches() > before || Files.exists(Attack.MARK)) {
                    succeeded++;
                } else {
                    stopped.add(attack.name());
                }
            }
        } finally {
            defaults.close();
            Files.deleteIfExists(Attack.MARK);
        }
        System.out.println("Engine with defaults: " + succeeded + " of " + attacks.size() + " attacks executed code; not: " + stopped);
        assertThat(succeeded).as("attacks that reach something without the walls").isGreaterThan(75);
    }

    private static ProcessEngine defaults() {
        StandaloneInMemProcessEngineConfiguration settings = new StandaloneInMemProcessEngineConfiguration();
        settings.setJdbcUrl("jdbc:h2:mem:defaults");
        settings.setProcessEngineName("defaults");
        settings.setBeans(new HashMap<>(Map.of("canary", Canary.harmless())));
        settings.setJobExecutorActivate(false);
        settings.setEnforceHistoryTimeToLive(false);
        return settings.buildProcessEngine();
    }
}
