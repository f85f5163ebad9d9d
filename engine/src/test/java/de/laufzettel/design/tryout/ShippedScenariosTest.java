package de.laufzettel.design.tryout;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.library.ServicePackage;
import de.laufzettel.library.ShippedServices;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The services of the library do on the real engine what their scenarios say. */
class ShippedScenariosTest {

    private static final TestTrials TRIALS = new TestTrials();
    private static final ScenarioRuns RUNS = new ScenarioRuns(TRIALS.trials());

    @AfterAll
    static void nothing_is_left_and_the_engine_stops() {
        assertThat(TRIALS.sandbox().rows()).isZero();
        TRIALS.close();
    }

    @TestFactory
    Stream<DynamicTest> every_scenario_runs_as_it_says() {
        return ShippedServices.all().stream().flatMap(service -> RUNS.check(service).stream()
                .map(result -> DynamicTest.dynamicTest(service.id() + " " + result.key(),
                        () -> assertThat(result.differences()).as(result.name().de()).isEmpty())));
    }

    @Test
    void every_shipped_service_has_scenarios() {
        assertThat(ShippedServices.all()).isNotEmpty().allSatisfy(service -> assertThat(service.scenarios()).isNotEmpty());
    }

    @Test
    void what_a_scenario_does_not_get_is_said_in_words() {
        ServicePackage service = ShippedServices.all().stream().filter(each -> each.id().equals("hundesteuer")).findFirst().orElseThrow();
        String yaml = new String(service.scenarios().get("01-zugestimmt-mit-email"), java.nio.charset.StandardCharsets.UTF_8);
        List<String> wrong = List.of(yaml.replace("ergebnis: zustimmen", "ergebnis: ablehnen\n        grund: Der Hund wohnt anderswo."),
                yaml.replace("betrag: 25.0", "betrag: 26"), yaml.replace("file: \"Hundesteuer Mustermann", "file: \"Steuer Mustermann"),
                yaml.replace("email: erika@example.org\n    weitere", "email: keine\n    weitere"), yaml.replace("  now:", "  jetzt:"));

        assertThat(wrong.stream().map(each -> RUNS.run(service.with("scenarios/x.yaml", each.getBytes(java.nio.charset.StandardCharsets.UTF_8)), "x"))
                .map(result -> result.differences().get(0).words().de()))
                .satisfiesExactly(
                        path -> assertThat(path).isEqualTo("Nach „Zugestimmt?“ sollte „Bescheid erstellen“ kommen; es kam „Ablehnung erstellen“."),
                        amount -> assertThat(amount).isEqualTo("data.steuer.betrag sollte 26 sein, ist aber 25."),
                        file -> assertThat(file).startsWith("„In die E-Akte ablegen“ sollte bei „file“ „Steuer Mustermann, Erika“ übergeben"),
                        mail -> assertThat(mail).startsWith("Das Formular nimmt die Antworten nicht an: antragsteller.email"),
                        key -> assertThat(key).startsWith("given.jetzt ist unbekannt."));
    }
}
