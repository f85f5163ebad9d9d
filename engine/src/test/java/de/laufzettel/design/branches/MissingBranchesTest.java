package de.laufzettel.design.branches;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.bpm.Sandbox;
import de.laufzettel.design.tryout.ScenarioRuns;
import de.laufzettel.design.tryout.Trials;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.library.ShippedServices;
import de.laufzettel.targets.ConnectorsOnClassPath;
import jakarta.validation.Validation;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What scenarios leave out is found, and most of it reached, by answers that were really run. */
class MissingBranchesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Sandbox SANDBOX = new Sandbox(Clock.system(ZONE));
    private static final Trials TRIALS = new Trials(SANDBOX, new ConnectorsOnClassPath(), Validation.buildDefaultValidatorFactory().getValidator(), ZONE);
    private static final ScenarioRuns RUNS = new ScenarioRuns(TRIALS);
    private static final MissingBranches MISSING = new MissingBranches(RUNS, TRIALS, Clock.system(ZONE), java.time.Duration.ofMinutes(3));

    @AfterAll
    static void stop() {
        assertThat(SANDBOX.rows()).isZero();
        SANDBOX.close();
    }

    @Test
    void the_refusal_that_nobody_wrote_a_scenario_for_is_offered_with_the_reason_it_needs() {
        ServicePackage service = dogTax().without("scenarios/02-abgelehnt-ohne-email.yaml");

        List<Suggestion> found = MISSING.find(service);

        Suggestion refused = found.stream().filter(each -> each.place().equals("abgelehnt")).findFirst().orElseThrow();
        assertThat(refused.answers().de()).contains("ablehnen");
        assertThat(refused.scenario()).contains("ergebnis: ablehnen").contains("grund: ");
        greenWhenKept(service, refused);
    }

    @Test
    void without_any_scenario_forms_are_filled_in_from_nothing_and_errors_of_connectors_are_provoked() {
        ServicePackage service = dogTax();
        for (String key : dogTax().scenarios().keySet()) {
            service = service.without("scenarios/" + key + ".yaml");
        }

        List<Suggestion> found = MISSING.find(service);

        assertThat(found.stream().filter(each -> each.kind().equals("flow"))).isNotEmpty().allSatisfy(each -> assertThat(each.scenario()).as(each.what().de()).isNotNull());
        Suggestion event = found.stream().filter(each -> each.place().equals("adresseAbgelehnt")).findFirst().orElseThrow();
        assertThat(event.scenario()).contains("rejected: ADDRESS_REFUSED");
        greenWhenKept(service, event);
    }

    @Test
    void most_rows_of_decisions_are_reached() {
        List<Suggestion> rows = MISSING.find(dogTax()).stream().filter(each -> each.kind().equals("row")).toList();

        assertThat(rows.stream().filter(each -> each.scenario() != null).count()).isGreaterThanOrEqualTo(rows.size() * 3L / 4);
    }

    private static void greenWhenKept(ServicePackage service, Suggestion suggestion) {
        ServicePackage kept = service.with("scenarios/neu.yaml", suggestion.scenario().getBytes(StandardCharsets.UTF_8));
        assertThat(RUNS.run(kept, "neu").differences()).isEmpty();
    }

    private static ServicePackage dogTax() {
        return ShippedServices.all().stream().filter(service -> service.id().equals("hundesteuer")).findFirst().orElseThrow();
    }
}
