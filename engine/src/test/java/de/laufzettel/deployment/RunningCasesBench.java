package de.laufzettel.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.CaseMigration;
import de.laufzettel.bpm.Processes;
import de.laufzettel.identity.Accounts;
import de.laufzettel.identity.NewAccount;
import de.laufzettel.identity.Role;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.testing.DogTax;
import de.laufzettel.testing.IntegrationTest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * {@code mvn verify -Pbench -Dit.test=RunningCasesBench}: how long it takes to see where cases stand, to plan and to move them, with
 * few and with many ({@code -DargLine=-Dcases=10000}); the ratio is of the same run.
 */
@Tag("bench")
@IntegrationTest
class RunningCasesBench {

    private static final int FEW = 100;
    private static final int MANY = Integer.getInteger("cases", 10_000);
    private static final int ROUNDS = 9;

    @Autowired
    Releases releases;
    @Autowired
    RunningCases cases;
    @Autowired
    Processes processes;
    @Autowired
    Accounts accounts;

    private final String id = "steuer-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void where_many_cases_stand() {
        Release first = releases.publish(DogTax.named(id), "dora");
        ServicePackage changed = DogTax.named(id);
        changed = changed.with("content/de.md", (new String(changed.file("content/de.md"), UTF_8) + "\nNeu.\n").getBytes(UTF_8));
        begin(first, FEW);
        double few = median("where cases stand", FEW, () -> cases.at(id, 1));
        begin(first, MANY - FEW);
        double many = median("where cases stand", MANY, () -> cases.at(id, 1));
        System.out.printf("%d times the cases take %.1f times as long%n", MANY / FEW, many / few);
        median("cases by version", MANY, () -> cases.byVersion(id));
        releases.publish(changed, "dora");
        median("plan of moving", MANY, () -> cases.plan(id, 1));
        long begun = System.nanoTime();
        CaseMigration.Moved moved = cases.move(id, 1, somebody());
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("moving: %d cases in %.1f s, %.0f a second, %d left%n", moved.cases(), seconds, moved.cases() / seconds, moved.left());
    }

    private double median(String what, int count, Runnable work) {
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begun = System.nanoTime();
            work.run();
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf("%s, %d cases: first %.0f ms, median %.0f ms%n", what, count, first, millis[ROUNDS / 2]);
        return millis[ROUNDS / 2];
    }

    private void begin(Release release, int count) {
        long before = standing();
        for (int i = 0; i < count; i++) {
            processes.start(release.processDefinitionId(), UUID.randomUUID().toString(), CaseData.of(DogTax.answers()));
        }
        await().atMost(Duration.ofMinutes(20)).pollInterval(Duration.ofSeconds(1)).until(() -> standing() == before + count);
    }

    private long standing() {
        return cases.at(id, 1).stream().filter(load -> load.element().equals("antragPruefen")).mapToLong(load -> load.waiting()).sum();
    }

    private SignedIn somebody() {
        String name = "d" + UUID.randomUUID().toString().substring(0, 8);
        return SignedIn.as(accounts.create(new NewAccount(name, "Dora", name + "@example.org", "correct horse battery staple", Set.of(Role.DESIGNER), Set.of())));
    }
}
