package de.laufzettel.bpm;

import de.laufzettel.bpm.runtime.DecisionJournal;
import de.laufzettel.bpm.runtime.EngineCalls;
import de.laufzettel.bpm.runtime.EngineSettings;
import java.time.Clock;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine and the facade that other packages get of it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BpmSettings.class)
class BpmConfiguration {

    @Bean
    DecisionLog decisionLog(JdbcClient database, Clock clock) {
        return new DecisionLog(database, clock);
    }

    /** Flyway first: the engine refuses to start on a database without its tables. */
    @Bean(destroyMethod = "close")
    @DependsOnDatabaseInitialization
    ProcessEngine processEngine(DataSource database, PlatformTransactionManager transactions, Clock clock, DecisionLog log) {
        DecisionJournal journal = new DecisionJournal(new DecisionEntries(log));
        return EngineSettings.of("laufzettel", database, transactions, clock, journal).buildProcessEngine();
    }

    @Bean
    BackgroundWork backgroundWork(ProcessEngine engine, BpmSettings settings) {
        return new BackgroundWork(engine, settings);
    }

    @Bean
    DeploymentGate deploymentGate() {
        return new DeploymentGate();
    }

    @Bean
    Deployments deployments(ProcessEngine engine, DeploymentGate gate) {
        return new Deployments(engine, gate);
    }

    @Bean
    Processes processes(ProcessEngine engine, Deployments deployments, DecisionLog decisions) {
        return new Processes(engine, new EngineCalls(engine), deployments, decisions);
    }

    @Bean
    DecisionTrials decisionTrials(Clock clock) {
        return new DecisionTrials(clock);
    }

    @Bean
    StepTransactions stepTransactions(PlatformTransactionManager transactions) {
        return new StepTransactions(transactions);
    }

    @Bean
    UserTasks userTasks(ProcessEngine engine, StepTransactions transactions, Deployments deployments, JdbcClient database) {
        return new UserTasks(new EngineCalls(engine), transactions, deployments, database);
    }

    @Bean
    ExternalSteps externalSteps(ProcessEngine engine, StepTransactions transactions) {
        return new ExternalSteps(engine, new EngineCalls(engine), transactions);
    }

    @Bean
    Incidents incidents(ProcessEngine engine, Deployments deployments, ExternalSteps steps) {
        return new Incidents(engine, new EngineCalls(engine), deployments, steps);
    }

    @Bean
    CaseNumbers caseNumbers(ProcessEngine engine, Deployments deployments, JdbcClient database, Clock clock) {
        return new CaseNumbers(engine, deployments, database, clock);
    }

    @Bean
    CaseMigration caseMigration(ProcessEngine engine, Deployments deployments, PlatformTransactionManager transactions) {
        return new CaseMigration(engine, deployments, new TransactionTemplate(transactions));
    }

    /** Costs nothing until somebody tries something out. */
    @Bean(destroyMethod = "close")
    Sandbox sandbox(Clock clock) {
        return new Sandbox(clock);
    }

    @Bean
    Expressions expressions(Clock clock) {
        return new Expressions(clock);
    }
}
