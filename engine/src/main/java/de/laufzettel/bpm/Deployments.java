package de.laufzettel.bpm;

import java.util.Map;

/** Brings an approved model into the engine, in the caller's transaction, through the {@link DeploymentGate}. */
public class Deployments {

    /**
     * Deploys one release: decisions and called processes are bound to this very deployment, and the history's time
     * to live is written into the model.
     *
     * @param decisions file name (e.g. {@code steuer.dmn}) to content
     * @throws DeploymentRefused when the gate finds anything; nothing is changed then
     */
    public DeployedProcess deploy(
            String serviceId, String releaseId, byte[] bpmn, Map<String, byte[]> decisions, int historyDays) {
        throw new UnsupportedOperationException("in work");
    }

    /** The model that runs for a case of this definition, as records; cached. */
    public ProcessModel model(String processDefinitionId) {
        throw new UnsupportedOperationException("in work");
    }
}
