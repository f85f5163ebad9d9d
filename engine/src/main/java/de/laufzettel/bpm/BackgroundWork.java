package de.laufzettel.bpm;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.SmartLifecycle;

/**
 * Runs the engine's background work from when the program is ready until it begins to stop, so that no job meets a
 * program that is half there.
 */
final class BackgroundWork implements SmartLifecycle {

    /** Work is local and short; after a crash another node may take it over this soon. */
    private static final int LOCK_MILLIS = 30_000;

    private final JobExecutor jobs;
    private final boolean wanted;

    BackgroundWork(ProcessEngine engine, BpmSettings settings) {
        jobs = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        jobs.setWaitTimeInMillis((int) settings.shortestWait().toMillis());
        jobs.setMaxWait(settings.longestWait().toMillis());
        jobs.setLockTimeInMillis(LOCK_MILLIS);
        wanted = settings.background();
    }

    @Override
    public void start() {
        if (wanted) {
            jobs.start();
        }
    }

    @Override
    public void stop() {
        jobs.shutdown();
    }

    @Override
    public boolean isRunning() {
        return jobs.isActive();
    }

    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 100;
    }
}
