package de.laufzettel.bpm;

import de.laufzettel.bpm.model.ReleaseWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/** Brings an approved model into the engine, in the caller's transaction, through the {@link DeploymentGate}. */
public class Deployments {

    private static final String PROCESS_FILE = "process.bpmn";
    private static final int MOST_MODELS_KEPT = 500;

    private final RepositoryService repository;
    private final DeploymentGate gate;
    /** What a definition says never changes, so the copy needs no end; the limit only bounds the memory. */
    private final Map<String, ProcessModel> models = new ConcurrentHashMap<>();

    Deployments(ProcessEngine engine, DeploymentGate gate) {
        this.repository = engine.getRepositoryService();
        this.gate = gate;
    }

    /**
     * Deploys one release: decisions and called processes are bound to this very deployment, and the history's time
     * to live is written into the model.
     *
     * @param decisions file name (e.g. {@code steuer.dmn}) to content
     * @throws DeploymentRefused when the gate finds anything; nothing is changed then
     * @throws ModelRejected when a file is not a model at all
     */
    public DeployedProcess deploy(
            String serviceId, String releaseId, byte[] bpmn, Map<String, byte[]> decisions, int historyDays) {
        return deploy(repository.createDeployment().name(releaseId).source(serviceId), bpmn, decisions, historyDays);
    }

    /** For one try-out alone: its cases, messages and signals never meet those of another one. */
    DeployedProcess deployFor(String tenant, byte[] bpmn, Map<String, byte[]> decisions) {
        return deploy(repository.createDeployment().name(tenant).tenantId(tenant), bpmn, decisions, 1);
    }

    private DeployedProcess deploy(DeploymentBuilder deployment, byte[] bpmn, Map<String, byte[]> decisions, int historyDays) {
        List<GateFinding> findings = gate.check(bpmn, decisions);
        if (!findings.isEmpty()) {
            throw new DeploymentRefused(findings);
        }
        String processId = ProcessModel.parse(bpmn).id();
        deployment.addInputStream(PROCESS_FILE, stream(ReleaseWriter.process(bpmn, historyDays)));
        decisions.forEach((name, dmn) ->
                deployment.addInputStream(name, stream(ReleaseWriter.decisions(dmn, historyDays))));
        DeploymentWithDefinitions deployed = deploy(deployment);
        return deployed.getDeployedProcessDefinitions().stream()
                .filter(definition -> definition.getKey().equals(processId)).map(ProcessDefinition::getId).findFirst()
                .map(definitionId -> new DeployedProcess(deployed.getId(), definitionId))
                .orElseThrow(() -> new DeploymentRefused(List.of(new GateFinding(PROCESS_FILE, processId, null, "not-executable",
                        "Der Prozess ist nicht ausführbar. Bitte setzen Sie „Ausführbar“ in seinen Eigenschaften.",
                        "The process is not executable. Please set “executable” in its properties."))));
    }

    private static DeploymentWithDefinitions deploy(DeploymentBuilder deployment) {
        try {
            return deployment.deployWithResult();
        } catch (ParseException e) {
            throw new DeploymentRefused(EngineRefusal.of(e));
        } catch (ProcessEngineException e) {
            throw new DeploymentRefused(List.of(EngineRefusal.of(e)));
        }
    }

    /** The model that runs for a case of this definition, as records; cached. */
    public ProcessModel model(String processDefinitionId) {
        ProcessModel known = models.get(processDefinitionId);
        if (known != null) {
            return known;
        }
        ProcessModel read = read(processDefinitionId);
        if (models.size() >= MOST_MODELS_KEPT) {
            models.clear();
        }
        models.put(processDefinitionId, read);
        return read;
    }

    private ProcessModel read(String processDefinitionId) {
        try (InputStream bpmn = repository.getProcessModel(processDefinitionId)) {
            String key = repository.getProcessDefinition(processDefinitionId).getKey();
            return ProcessModel.parse(bpmn.readAllBytes(), key);
        } catch (IOException e) {
            throw new UncheckedIOException("The model of " + processDefinitionId + " cannot be read", e);
        }
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
