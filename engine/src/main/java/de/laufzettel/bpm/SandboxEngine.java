package de.laufzettel.bpm;

import com.zaxxer.hikari.HikariDataSource;
import de.laufzettel.bpm.runtime.DecisionJournal;
import de.laufzettel.bpm.runtime.EngineCalls;
import de.laufzettel.bpm.runtime.EngineSettings;
import de.laufzettel.bpm.runtime.StepWatch;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The second engine with the facade over it; one for all try-outs of a program. */
final class SandboxEngine {

    private static final int CONNECTIONS = 8;

    private final HikariDataSource database;
    final SandboxClock clock;
    private final StepWatch watch = new StepWatch();
    private final ThreadLocal<@Nullable SandboxWatch> current = new ThreadLocal<>();
    final ProcessEngine engine;
    final EngineCalls calls;
    final Deployments deployments;
    final UserTasks tasks;
    final ExternalSteps steps;

    private SandboxEngine(HikariDataSource database, SandboxClock clock) {
        this.database = database;
        this.clock = clock;
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        // the name is unique in the program: tests have several
        engine = EngineSettings.of("try-outs-" + UUID.randomUUID(), database, transactions, clock, new DecisionJournal((step, evaluation) -> {
            SandboxWatch watching = current.get();
            if (watching != null) {
                watching.decided(new SandboxDecision(step.getActivityId(), DecisionTrials.steps(List.of(evaluation))));
            }
        })).forTryOuts(watch).buildProcessEngine();
        calls = new EngineCalls(engine);
        StepTransactions inTransactions = new StepTransactions(transactions);
        deployments = new Deployments(engine, new DeploymentGate());
        tasks = new UserTasks(calls, inTransactions, deployments, JdbcClient.create(database));
        steps = new ExternalSteps(engine, calls, inTransactions);
    }

    static SandboxEngine start(SandboxClock clock) {
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl("jdbc:h2:mem:try-outs-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        database.setUsername("sa");
        database.setPassword("");
        database.setMaximumPoolSize(CONNECTIONS);
        database.setMinimumIdle(1);
        database.setPoolName("try-outs");
        return new SandboxEngine(database, clock);
    }

    void watched(SandboxWatch watching, Instant now, Runnable work) {
        current.set(watching);
        try {
            clock.at(now, () -> watch.during(watching, () -> {
                work.run();
                return Boolean.TRUE;
            }));
        } finally {
            current.remove();
        }
    }

    /** Everything of one run: definitions, running state, history. */
    void forget(String deploymentId) {
        engine.getRepositoryService().deleteDeployment(deploymentId, true, true, true);
    }

    long rows() {
        JdbcClient rows = JdbcClient.create(database);
        return List.of("ACT_RU_EXECUTION", "ACT_HI_PROCINST", "ACT_HI_VARINST", "ACT_RU_JOB", "ACT_RU_TASK", "ACT_GE_BYTEARRAY", "ACT_RE_PROCDEF")
                .stream().mapToLong(table -> rows.sql("select count(*) from " + table).query(Long.class).single()).sum();
    }

    void close() {
        engine.close();
        JdbcClient.create(database).sql("shutdown").update();
        database.close();
    }
}
