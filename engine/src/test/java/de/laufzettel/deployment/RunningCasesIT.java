package de.laufzettel.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.CaseMigration;
import de.laufzettel.bpm.MigrationPlan;
import de.laufzettel.bpm.Processes;
import de.laufzettel.bpm.StepLoad;
import de.laufzettel.design.Reviews;
import de.laufzettel.design.ServiceDrafts;
import de.laufzettel.identity.Account;
import de.laufzettel.identity.Accounts;
import de.laufzettel.identity.NewAccount;
import de.laufzettel.identity.Role;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.testing.DogTax;
import de.laufzettel.testing.IntegrationTest;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class RunningCasesIT {

    private static final String TASK = "antragPruefen";

    @Autowired
    Releases releases;
    @Autowired
    RunningCases cases;
    @Autowired
    Processes processes;
    @Autowired
    Accounts accounts;
    @Autowired
    ServiceDrafts drafts;
    @Autowired
    Reviews reviews;

    private final String id = "steuer-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void it_is_shown_how_many_cases_stand_where_and_for_how_long() {
        Release release = releases.publish(DogTax.named(id), "dora");
        begin(release, 3);

        assertThat(cases.at(id, 1)).anySatisfy(load -> {
            assertThat(load.element()).isEqualTo(TASK);
            assertThat(load.waiting()).isEqualTo(3);
            assertThat(load.incidents()).isZero();
            assertThat(load.oldest()).isBetween(Duration.ZERO, Duration.ofMinutes(5));
        }).anySatisfy(load -> {
            assertThat(load.type()).isEqualTo("startEvent");
            assertThat(load.passed()).isEqualTo(3);
            assertThat(load.usual()).isNotNull();
        });
    }

    @Test
    void running_cases_go_on_in_the_live_version() {
        Release first = releases.publish(DogTax.named(id), "dora");
        begin(first, 2);
        releases.publish(changed("content/de.md", "\nNeu.\n"), "dora");

        assertThat(cases.byVersion(id)).isEqualTo(java.util.Map.of(1, 2L));
        MigrationPlan plan = cases.plan(id, 1);
        assertThat(plan.possible()).isTrue();
        assertThat(plan.cases()).isEqualTo(2);
        assertThat(plan.steps()).anySatisfy(step -> assertThat(step).returns(TASK, MigrationPlan.Step::element).returns(2L, MigrationPlan.Step::standing));

        assertThat(cases.move(id, 1, somebody())).isEqualTo(new CaseMigration.Moved(2, 0));
        assertThat(waiting(2)).isEqualTo(2);
        assertThat(waiting(1)).isZero();
    }

    @Test
    void cases_stay_where_the_live_version_has_no_such_step() {
        Release first = releases.publish(DogTax.named(id), "dora");
        begin(first, 1);
        ServicePackage other = DogTax.named(id);
        String model = new String(other.process(), UTF_8).replace("\"" + TASK + "\"", "\"ansehen\"")
                .replace("\"" + TASK + "_di\"", "\"ansehen_di\"");
        other = other.with("process.bpmn", model.getBytes(UTF_8));
        for (String key : other.scenarios().keySet()) {
            other = other.without("scenarios/" + key + ".yaml");
        }
        releases.publish(other, "dora");

        MigrationPlan plan = cases.plan(id, 1);
        assertThat(plan.possible()).isFalse();
        assertThat(plan.stuck()).extracting(MigrationPlan.Step::element).contains(TASK);
        assertThat(cases.move(id, 1, somebody())).isEqualTo(new CaseMigration.Moved(0, 1));
        assertThat(waiting(1)).isEqualTo(1);
    }

    @Test
    void where_four_eyes_are_wanted_only_what_was_approved_is_published() {
        drafts.create(DogTax.named(id), "dora");
        FourEyes wanted = new FourEyes(true, reviews);
        ServicePackage draft = drafts.packageOf(id).orElseThrow();
        assertThatExceptionOfType(NotApproved.class).isThrownBy(() -> wanted.check(draft));

        reviews.ask(id, "", "dora");
        assertThatExceptionOfType(NotApproved.class).isThrownBy(() -> wanted.check(draft));
        reviews.approve(id, "gut", "karla");
        wanted.check(draft);

        assertThatExceptionOfType(NotApproved.class).as("other content").isThrownBy(() -> wanted.check(changed("content/de.md", "\nNeu.\n")));
        new FourEyes(false, reviews).check(changed("content/de.md", "\nNeu.\n"));
    }

    private ServicePackage changed(String path, String more) {
        ServicePackage service = DogTax.named(id);
        return service.with(path, (new String(service.file(path), UTF_8) + more).getBytes(UTF_8));
    }

    private void begin(Release release, int count) {
        for (int i = 0; i < count; i++) {
            processes.start(release.processDefinitionId(), UUID.randomUUID().toString(), CaseData.of(DogTax.answers()));
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> waiting(release.version()) == count);
    }

    private long waiting(int version) {
        return cases.at(id, version).stream().filter(load -> load.element().equals(TASK)).mapToLong(StepLoad::waiting).sum();
    }

    private SignedIn somebody() {
        String name = "d" + UUID.randomUUID().toString().substring(0, 8);
        Account account = accounts.create(new NewAccount(name, "Dora", name + "@example.org", "correct horse battery staple", Set.of(Role.DESIGNER), Set.of()));
        return SignedIn.as(account);
    }
}
