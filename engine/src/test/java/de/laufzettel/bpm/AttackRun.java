package de.laufzettel.bpm;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** Deploys an attack past the gate and drives it to its end, as a case would be: start, background work, tasks, connectors. */
final class AttackRun {

    private static final int ROUNDS = 6;

    private final ProcessEngine engine;
    private final List<String> failures = new ArrayList<>();
    private boolean refusedAtDeployment;

    private final Object data;

    private AttackRun(ProcessEngine engine, Object data) {
        this.engine = engine;
        this.data = data;
    }

    static AttackRun of(ProcessEngine engine, Attack attack) {
        return of(engine, attack, CaseData.of(Map.of("hund", "Rex")));
    }

    static AttackRun of(ProcessEngine engine, Attack attack, Object data) {
        AttackRun run = new AttackRun(engine, data);
        run.drive(attack);
        return run;
    }

    /** Refused, or failed at the attacked place: a run without any failure means that the attack went through unnoticed. */
    boolean stopped() {
        return !failures.isEmpty();
    }

    boolean refusedAtDeployment() {
        return refusedAtDeployment;
    }

    String outcome() {
        return String.join("\n", failures);
    }

    private void drive(Attack attack) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment().name(attack.name());
        deployment.addInputStream("attack.bpmn", stream(attack.process()));
        attack.decisions().forEach((name, dmn) -> deployment.addInputStream(name, stream(dmn)));
        DeploymentWithDefinitions deployed;
        try {
            deployed = deployment.deployWithResult();
        } catch (RuntimeException e) {
            refusedAtDeployment = true;
            failures.add("deploy: " + e.getMessage());
            return;
        }
        try {
            deployed.getDeployedProcessDefinitions().stream().filter(definition -> !definition.getKey().equals("called"))
                    .forEach(definition -> attempt("start", () -> engine.getRuntimeService()
                            .startProcessInstanceById(definition.getId(), "case", Map.of("data", data))));
            for (int round = 0; round < ROUNDS; round++) {
                work();
            }
            readNothing();
        } finally {
            engine.getRepositoryService().deleteDeployment(deployed.getId(), true, true, true);
        }
    }

    /** FEEL takes a name it does not know for null: such a decision runs through, with nothing in its hands. */
    private void readNothing() {
        engine.getHistoryService().createHistoricVariableInstanceQuery().variableName("data").list().stream()
                .filter(variable -> variable.getValue() instanceof CaseData found && found.has("r") && found.at("r") == null)
                .forEach(variable -> failures.add("result: nothing was read"));
    }

    private void work() {
        for (Job job : engine.getManagementService().createJobQuery().list()) {
            attempt("job", () -> engine.getManagementService().executeJob(job.getId()));
        }
        attempt("form key", () -> engine.getTaskService().createTaskQuery().initializeFormKeys().list());
        for (Task task : engine.getTaskService().createTaskQuery().list()) {
            attempt("form", () -> engine.getFormService().submitTaskForm(task.getId(), Map.of("a", "x")));
        }
        for (LockedExternalTask step : engine.getExternalTaskService().fetchAndLock(10, "worker").topic("probe.run", 60_000).execute()) {
            attempt("inputs", () -> inputs(step));
            attempt("step", () -> engine.getExternalTaskService().complete(step.getId(), "worker"));
        }
    }

    /** Inputs of connector steps are evaluated when they are fetched. */
    private void inputs(LockedExternalTask step) {
        var settings = (org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        settings.getCommandExecutorTxRequired().execute(context -> de.laufzettel.bpm.runtime.StepInputs.evaluate(
                context.getExternalTaskManager().findExternalTaskById(step.getId()).getExecution()));
    }

    private void attempt(String what, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | LinkageError e) {
            failures.add(what + ": " + e.getMessage());
        }
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
    }
}
