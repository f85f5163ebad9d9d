package de.laufzettel.bpm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.laufzettel.deployment.PublishRefused;
import de.laufzettel.deployment.Releases;
import de.laufzettel.design.Problem;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.testing.DogTax;
import de.laufzettel.testing.IntegrationTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever a designer saves, the button "publish" lets none of the corpus through. */
@IntegrationTest
class PublishingAttacksIT {

    @Autowired
    Releases releases;
    @Autowired
    DeploymentGate gate;

    @TestFactory
    Stream<DynamicTest> an_attack_is_refused_at_publishing_and_nothing_becomes_live() {
        return Attack.corpus().stream().map(attack -> DynamicTest.dynamicTest(attack.name(), () -> {
            assertThatExceptionOfType(PublishRefused.class)
                    .isThrownBy(() -> releases.publish(hidden(attack), "dora"))
                    // by the gate, not for something else that such a service lacks
                    .satisfies(refused -> assertThat(refused.problems()).filteredOn(Problem::stopsPublishing)
                            .extracting(Problem::code).containsAnyElementsOf(codesAtTheGate(attack)));
            assertThat(releases.live("attack")).isEmpty();
        }));
    }

    private List<String> codesAtTheGate(Attack attack) {
        try {
            return gate.check(attack.process(), attack.decisions()).stream().map(GateFinding::code).toList();
        } catch (ModelRejected rejected) {
            return List.of(rejected.code());
        }
    }

    /** In a service that is otherwise in order. */
    private static ServicePackage hidden(Attack attack) {
        ServicePackage service = DogTax.named("attack").with("process.bpmn", attack.process());
        for (Map.Entry<String, byte[]> decision : attack.decisions().entrySet()) {
            service = service.with("decisions/" + decision.getKey(), decision.getValue());
        }
        return service;
    }
}
