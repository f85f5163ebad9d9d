package de.laufzettel.bpm.runtime;

import de.laufzettel.bpm.guard.ExpressionGuard;
import de.laufzettel.bpm.guard.GuardedParseFactory;
import de.laufzettel.bpm.guard.NoArtifacts;
import de.laufzettel.bpm.guard.NoScriptEngines;
import de.laufzettel.bpm.guard.NoScripts;
import de.laufzettel.bpm.guard.ParsedModelGuard;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The engine as we run it. It extends the configuration that knows Spring's transactions but not its application
 * context, so that there is no way from a model to a bean. Each line that closes something says what it closes.
 */
public final class EngineSettings extends SpringTransactionsProcessEngineConfiguration {

    /** How many rows a query may ask for; a page of tasks is 50. */
    private static final int MOST_ROWS = 1_000;

    private EngineSettings(DataSource database, PlatformTransactionManager transactions) {
        setDataSource(database);
        setTransactionManager(transactions);
    }

    /**
     * @param name unique in the program: a second engine for try-outs has another one
     */
    public static EngineSettings of(String name, DataSource database, PlatformTransactionManager transactions, Clock clock,
            DecisionJournal journal) {
        EngineSettings settings = new EngineSettings(database, transactions);
        settings.setProcessEngineName(name);
        settings.setIdGenerator(new TimeOrderedIds());
        settings.keepOwnTables();
        settings.closeWhatDefaultsLeaveOpen();
        settings.leaveOutWhatIsNotUsed();
        settings.runOnlyWhatIsGuarded(clock);
        settings.weave(journal);
        settings.decide(clock, journal);
        return settings;
    }

    /** For try-outs: a database that is made and forgotten with the program, and every step watched. */
    public EngineSettings forTryOuts(StepWatch watch) {
        setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_TRUE);
        getCustomPostBPMNParseListeners().add(watch); // after the guard, which refuses listeners that it does not know
        return this;
    }

    private void keepOwnTables() {
        setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_FALSE); // Flyway owns the tables, V1__engine.sql
        setHistory(HISTORY_AUDIT);                       // stored in the database at the first start, never changed after
        setJobExecutorActivate(false);                   // started by its own bean when the program is ready
        setEnableExceptionsAfterUnhandledBpmnError(true); // the default ends a case in silence
        setEnableCmdExceptionLogging(false);             // callers say what went wrong; messages may quote data
    }

    private void closeWhatDefaultsLeaveOpen() {
        setBeans(new HashMap<>());                       // the default exposes every Spring bean to expressions
        setConfigureScriptEngineHostAccess(false);       // the default lets scripts reach Java
        setEnableExpressionsInAdhocQueries(false);
        setEnableExpressionsInStoredQueries(false);      // a stored filter was a way to evaluate expressions
        setDeserializationTypeValidationEnabled(true);
        setJavaSerializationFormatEnabled(false);
        setEnableXxeProcessing(false);
        setQueryMaxResultsLimit(MOST_ROWS);
        setEnableFetchScriptEngineFromProcessApplication(false);
        setEnableFetchProcessDefinitionDescription(false);
    }

    private void leaveOutWhatIsNotUsed() {
        setCmmnEnabled(false);
        setDbIdentityUsed(false);
        setAuthorizationEnabled(false);                  // permissions are decided above, by people's groups, on the facade
        setStandaloneTasksEnabled(false);
        setMetricsEnabled(false);
        setTaskMetricsEnabled(false);
        setDbMetricsReporterActivate(false);
        setHistoryCleanupEnabled(false);                 // retention erases whole cases, with what other packages keep of them
    }

    private void runOnlyWhatIsGuarded(Clock clock) {
        setExpressionManager(new ExpressionGuard(clock));
        setScriptFactory(new NoScripts());
        setScriptingEngines(new NoScriptEngines());
        setArtifactFactory(new NoArtifacts());
        setBpmnParseFactory(new GuardedParseFactory());
    }

    private void weave(DecisionJournal journal) {
        setCustomPreVariableSerializers(new ArrayList<>(List.of(new JsonSerializer())));
        setCustomPreBPMNParseListeners(new ArrayList<>(List.of(new StartsInBackground())));
        setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new ParsedModelGuard(Set.of(DecisionStep.class)), new ModelWeaver(journal))));
    }

    private void decide(Clock clock, DecisionJournal journal) {
        setDmnEngineConfiguration(GuardedDecisions.settings(clock, journal));
    }

}
