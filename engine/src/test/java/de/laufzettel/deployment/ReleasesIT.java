package de.laufzettel.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.laufzettel.audit.AuditEntry;
import de.laufzettel.audit.AuditTrail;
import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.Processes;
import de.laufzettel.design.DraftMissing;
import de.laufzettel.design.Problem;
import de.laufzettel.design.ServiceDrafts;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.testing.DogTax;
import de.laufzettel.testing.IntegrationTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
class ReleasesIT {

    private static final String GATEWAY_CONDITION = "${data.entscheidung.ergebnis == 'zustimmen'}";

    @Autowired
    Releases releases;

    @Autowired
    ServiceDrafts drafts;

    @Autowired
    Processes processes;

    @Autowired
    AuditTrail audit;

    @Autowired
    ApplicationEvents events;

    private final String id = "steuer-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_draft_becomes_a_release_that_is_live() {
        drafts.create(DogTax.named(id), "dora");

        Release release = releases.publish(id, "dora");

        assertThat(release.version()).isEqualTo(1);
        assertThat(release.sha256()).isEqualTo(DogTax.named(id).sha256());
        assertThat(releases.live(id)).contains(release);
        assertThat(releases.ofProcess(release.processDefinitionId())).contains(release);
        assertThat(events.stream(ReleasePublished.class)).containsExactly(new ReleasePublished(release.id(), id, 1));
        assertThat(audit.entriesFor("release", release.id().toString())).singleElement()
                .satisfies(entry -> assertThat(entry.action()).isEqualTo("release.published"));
    }

    @Test
    void what_was_published_is_kept_byte_for_byte() {
        Release release = releases.publish(DogTax.named(id), "dora");

        ServicePackage kept = releases.packageOf(release.id());

        assertThat(kept.sha256()).isEqualTo(release.sha256());
        assertThat(kept.files().keySet()).isEqualTo(DogTax.service().files().keySet());
        assertThat(releases.form(release.id(), "antrag")).isPresent();
        assertThat(releases.form(release.id(), "antrag").orElseThrow())
                .as("compiled once").isSameAs(releases.form(release.id(), "antrag").orElseThrow());
        assertThat(releases.form(release.id(), "gibt-es-nicht")).isEmpty();
    }

    @Test
    void versions_count_up_and_the_newest_is_live() {
        Release first = releases.publish(DogTax.named(id), "dora");
        Release second = releases.publish(renamed("Hund anmelden"), "dora");
        Release third = releases.publish(renamed("Hundesteuer erklären"), "dora");

        assertThat(releases.versionsOf(id)).containsExactly(third, second, first);
        assertThat(releases.versionsOf(id)).extracting(Release::version).containsExactly(3, 2, 1);
        assertThat(releases.live(id)).contains(third);
        assertThat(releases.packageOf(second.id()).manifest().title().de()).isEqualTo("Hund anmelden");
    }

    @Test
    void publishing_what_is_live_already_makes_no_version() {
        Release first = releases.publish(DogTax.named(id), "dora");

        assertThat(releases.publish(DogTax.named(id), "dora")).isEqualTo(first);
        assertThat(releases.versionsOf(id)).hasSize(1);
    }

    @Test
    void the_same_bytes_are_one_version_whichever_is_live_and_become_live_again() {
        Release first = releases.publish(DogTax.named(id), "dora");
        releases.publish(renamed("Hund anmelden"), "dora");

        assertThat(releases.publish(DogTax.named(id), "dora")).isEqualTo(first);

        assertThat(releases.live(id)).contains(first);
        assertThat(releases.versionsOf(id)).hasSize(2);
        assertThat(audit.entriesFor("release", first.id().toString())).extracting(AuditEntry::action)
                .containsExactlyInAnyOrder("release.published", "release.restored");
    }

    @Test
    void a_red_scenario_stops_publishing_and_says_which_and_where() {
        Release before = releases.publish(DogTax.named(id), "dora");
        String scenario = "scenarios/01-zugestimmt-mit-email.yaml";
        ServicePackage red = DogTax.changed(DogTax.named(id), scenario, "betrag: 25.0", "betrag: 26");

        assertThatExceptionOfType(PublishRefused.class).isThrownBy(() -> releases.publish(red, "dora"))
                .satisfies(refused -> assertThat(refused.problems()).singleElement().satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("red-scenario");
                    assertThat(problem.file()).isEqualTo(scenario);
                    assertThat(problem.messageDe()).startsWith("Das Szenario „").contains("data.steuer.betrag sollte 26 sein, ist aber 25.");
                }));
        assertThat(releases.live(id)).contains(before);
    }

    @Test
    void a_scenario_that_goes_another_way_names_the_step() {
        ServicePackage red = DogTax.changed(DogTax.named(id), "scenarios/01-zugestimmt-mit-email.yaml", "ergebnis: zustimmen",
                "ergebnis: ablehnen\n        grund: Der Hund wohnt anderswo.");

        assertThatExceptionOfType(PublishRefused.class).isThrownBy(() -> releases.publish(red, "dora"))
                .satisfies(refused -> assertThat(refused.problems()).singleElement().satisfies(problem -> {
                    assertThat(problem.file()).isEqualTo("process.bpmn");
                    assertThat(problem.place()).isNotEmpty();
                }));
    }

    @Test
    void an_unreadable_scenario_stops_publishing_and_is_named() {
        ServicePackage broken = DogTax.named(id).with("scenarios/kaputt.yaml", "format: 99\n".getBytes(UTF_8));

        assertThatExceptionOfType(PublishRefused.class).isThrownBy(() -> releases.publish(broken, "dora"))
                .satisfies(refused -> assertThat(refused.problems()).singleElement()
                        .satisfies(problem -> assertThat(problem.file()).isEqualTo("scenarios/kaputt.yaml")));
    }

    @Test
    void a_case_begun_on_version_one_stays_on_it_when_version_two_is_live() {
        Release first = releases.publish(DogTax.named(id), "dora");
        String caseId = UUID.randomUUID().toString();
        processes.start(first.processDefinitionId(), caseId, CaseData.of(DogTax.answers()));

        releases.publish(renamed("Hund anmelden"), "dora");

        assertThat(processes.progress(caseId).orElseThrow().processDefinitionId()).isEqualTo(first.processDefinitionId());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "${''.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null).exec('id')}",
            "${dataSource.connection.close()}",
            "${processEngine.runtimeService.createProcessInstanceQuery().count() > 0}",
            "${execution.processEngineServices.repositoryService != null}",
            "${environment.getProperty('spring.datasource.password')}",
            "${systemProperties['user.home']}",
            "#{data.getClass().getClassLoader()}"})
    void an_attack_in_a_condition_is_refused_and_nothing_changes(String attack) {
        Release before = releases.publish(DogTax.named(id), "dora");
        ServicePackage attacking = DogTax.changed(DogTax.named(id), "process.bpmn", GATEWAY_CONDITION, attack);

        assertThatExceptionOfType(PublishRefused.class).isThrownBy(() -> releases.publish(attacking, "mallory"))
                .satisfies(refused -> assertThat(refused.problems()).filteredOn(Problem::stopsPublishing)
                        .anySatisfy(problem -> assertThat(problem.file()).isEqualTo("process.bpmn")));

        assertThat(releases.live(id)).contains(before);
        assertThat(releases.versionsOf(id)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "camunda:class=\"de.laufzettel.Laufzettel\"",
            "camunda:delegateExpression=\"${steuerberater}\"",
            "camunda:expression=\"${steuerberater.rechne()}\""})
    void code_behind_a_step_is_refused_with_the_element(String attack) {
        ServicePackage attacking = DogTax.changed(DogTax.named(id), "process.bpmn",
                "camunda:type=\"external\" camunda:topic=\"portal.deliver\"", attack);

        assertThatExceptionOfType(PublishRefused.class).isThrownBy(() -> releases.publish(attacking, "mallory"))
                .satisfies(refused -> assertThat(refused.problems()).anySatisfy(problem -> {
                    assertThat(problem.stopsPublishing()).isTrue();
                    assertThat(problem.place()).isEqualTo("bereitstellen");
                }));
        assertThat(releases.live(id)).isEmpty();
    }

    @Test
    void ten_designers_publishing_at_once_make_versions_without_gaps() throws Exception {
        List<Callable<Release>> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String title = "Hund anmelden " + i;
            all.add(() -> releases.publish(renamed(title), "dora"));
        }
        var threads = Executors.newFixedThreadPool(5);

        Set<Integer> versions = new HashSet<>();
        for (Future<Release> published : threads.invokeAll(all)) {
            versions.add(published.get().version());
        }

        threads.shutdown();
        assertThat(versions).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(releases.live(id).orElseThrow().version()).isEqualTo(10);
    }

    @Test
    void a_service_nobody_draws_cannot_be_published() {
        assertThatExceptionOfType(DraftMissing.class).isThrownBy(() -> releases.publish("gibt-es-nicht", "dora"));
    }

    private ServicePackage renamed(String title) {
        return DogTax.changed(DogTax.named(id), "service.yaml", "de: Hundesteuer anmelden", "de: " + title);
    }
}
