package de.laufzettel.bpm;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.testing.IntegrationTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.TestPropertySource;

/** The second wall with the first one off: models go straight into the engine's repository. */
@IntegrationTest
@TestPropertySource(properties = {"laufzettel.bpm.background=false", "logging.level.org.camunda.bpm.engine=OFF"})
class GuardAloneIT {

    @Autowired ProcessEngine engine;

    @TestConfiguration
    static class WithACanaryAmongTheBeans {

        @Bean
        Canary canary() {
            return Canary.harmless();
        }
    }

    @BeforeEach
    void no_mark_is_left() throws IOException {
        Files.deleteIfExists(Attack.MARK);
    }

    static List<Attack> attacks() {
        return Attack.corpus();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void stops_every_attack_before_anything_is_executed(Attack attack) {
        int before = Canary.touches();

        AttackRun run = AttackRun.of(engine, attack);

        assertThat(run.stopped()).as(attack + ": " + run.outcome()).isTrue();
        assertThat(Canary.touches()).as("%s touched the canary", attack).isEqualTo(before);
        assertThat(Attack.MARK).doesNotExist();
    }

    @Test
    void stops_n_of_n_attacks() {
        int before = Canary.touches();
        List<AttackRun> runs = attacks().stream().map(attack -> AttackRun.of(engine, attack)).toList();

        long stopped = runs.stream().filter(AttackRun::stopped).count();
        long atDeployment = runs.stream().filter(AttackRun::refusedAtDeployment).count();
        System.out.println("Expression guard alone: " + stopped + " of " + runs.size() + " attacks stopped, "
                + atDeployment + " of them when the model was read; " + (Canary.touches() - before) + " executed");
        assertThat(stopped).isEqualTo(runs.size());
        assertThat(Canary.touches()).isEqualTo(before);
    }

    /** CVE-2026-109432: inside of or() an expression is evaluated although expressions in queries are off. */
    @Test
    void an_expression_in_a_task_query_reaches_nothing() {
        engine.getRepositoryService().createDeployment().addInputStream("probe.bpmn", new ByteArrayInputStream(Models.process("""
                <bpmn:startEvent id="start"/><bpmn:sequenceFlow id="f" sourceRef="start" targetRef="t"/><bpmn:userTask id="t"/>"""))).deploy();
        int before = Canary.touches();
        List<String> evaluated = new ArrayList<>();
        for (String expression : List.of("${canary.touch()}", "${canary.touched}",
                "${''.getClass().forName('de.laufzettel.bpm.Canary').getMethod('touch').invoke(null)}")) {
            try {
                engine.getTaskService().createTaskQuery().or().taskAssigneeExpression(expression)
                        .taskCandidateUserExpression(expression).endOr().list();
                evaluated.add(expression);
            } catch (RuntimeException stopped) {
                assertThat(stopped.getMessage()).isNotBlank();
            }
        }
        assertThat(evaluated).isEmpty();
        assertThat(Canary.touches()).isEqualTo(before);
    }
}
