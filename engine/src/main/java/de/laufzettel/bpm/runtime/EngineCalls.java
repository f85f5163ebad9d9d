package de.laufzettel.bpm.runtime;

import java.sql.SQLException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Runs commands in the engine and turns "somebody else was faster" into the exception Spring has for it. */
public final class EngineCalls {

    private final ProcessEngineConfigurationImpl settings;

    public EngineCalls(ProcessEngine engine) {
        settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    public <T extends @Nullable Object> T run(Command<T> command) {
        try {
            return settings.getCommandExecutorTxRequired().execute(command);
        } catch (RuntimeException e) {
            if (lostTheRace(e)) {
                throw new OptimisticLockingFailureException("Another step of the case was faster", e);
            }
            throw e;
        }
    }

    /** The engine's own detection, or the database's: deadlock, serialisation failure, lock time-out. */
    private static boolean lostTheRace(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingException) {
                return true;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith("40") || sql.getSQLState().equals("55P03")
                    || sql.getSQLState().equals("HYT00"))) {
                return true;
            }
        }
        return false;
    }
}
