package de.laufzettel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.journey.Citizen.Acknowledged;
import de.laufzettel.testing.Program;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The promise of a reference number: what was acknowledged exists, runs to its end, and stands once in the e-file. */
@Tag("process")
class KilledWhileSubmittingIT {

    private static final int CITIZENS = 200;
    private static final int AT_ONCE = 8;
    private static final int KILLS = 5;

    private final ConcurrentLinkedQueue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();

    @Test
    void two_hundred_citizens_submit_while_the_program_is_killed_five_times(@TempDir Path folder) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Program program = new Program(folder, Map.of(
                        "spring.profiles.active", "demo",
                        "spring.datasource.url", postgres.getJdbcUrl("postgres", "postgres"),
                        "spring.datasource.username", "postgres",
                        "spring.datasource.password", ""))) {
            program.start();

            ExecutorService citizens = submitAll(program);
            kill(program, citizens);
            assertThat(citizens.awaitTermination(15, TimeUnit.MINUTES)).as("all citizens have finished").isTrue();
            assertThat(failures).isEmpty();
            assertThat(acknowledged.stream().map(Acknowledged::reference).distinct()).hasSize(CITIZENS);

            decideAll(program, postgres);
            Awaitility.await("every case has ended").atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofSeconds(1))
                    .until(() -> count(postgres, "select count(*) from act_ru_execution") == 0);

            Map<String, Long> filed = proceduresByReference(postgres);
            Visitor anybody = new Visitor(program.address());
            for (Acknowledged one : acknowledged) {
                assertThat(filed).as("procedures in the e-file").containsEntry(one.reference(), 1L);
                assertThat(anybody.open(one.statusLink()).text()).contains(one.reference(), "Hundesteuerbescheid");
            }
            // nothing that nobody was told of, either: a citizen who saw no number tried again and got the same one
            assertThat(filed).hasSize(CITIZENS);
        }
    }

    private ExecutorService submitAll(Program program) {
        ExecutorService citizens = Executors.newFixedThreadPool(AT_ONCE);
        for (int i = 0; i < CITIZENS; i++) {
            String name = "Person" + i;
            citizens.submit(() -> {
                try {
                    acknowledged.add(new Citizen(program.address(), name).apply());
                } catch (Throwable failure) {
                    failures.add(failure);
                }
            });
        }
        citizens.shutdown();
        return citizens;
    }

    /** Spread over the whole run, at moments that differ each time; the seed is printed so that a failing one can be repeated. */
    private void kill(Program program, ExecutorService citizens) throws Exception {
        long seed = Long.getLong("kill.seed", System.nanoTime());
        System.out.println("kill.seed=" + seed);
        Random moments = new Random(seed);
        for (int kills = 0; kills < KILLS; kills++) {
            int enough = (kills + 1) * CITIZENS / (KILLS + 2);
            while (acknowledged.size() < enough && failures.isEmpty()) {
                Thread.sleep(20);
            }
            Thread.sleep(moments.nextInt(1_000));
            assertThat(citizens.isTerminated()).as("citizens are still at it when kill %d comes", kills + 1).isFalse();
            program.kill();
            System.out.printf("kill %d of %d after %d acknowledged; ready again after %d ms%n",
                    kills + 1, KILLS, acknowledged.size(), program.start().toMillis());
        }
    }

    private void decideAll(Program program, EmbeddedPostgres postgres) throws Exception {
        CaseWorker karl = new CaseWorker(program.address());
        Awaitility.await("every case has reached the case worker").atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofSeconds(1))
                .until(() -> count(postgres, "select count(*) from act_ru_task") == CITIZENS);
        List<String> tasks;
        while (!(tasks = karl.tasks()).isEmpty()) {
            for (String task : tasks) {
                karl.claim(task);
                karl.agree();
            }
        }
    }

    private static Map<String, Long> proceduresByReference(EmbeddedPostgres postgres) throws SQLException {
        Map<String, Long> counts = new HashMap<>();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select case_reference, count(*) from lz_efile_procedure group by case_reference")) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counts;
    }

    private static long count(EmbeddedPostgres postgres, String query) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
