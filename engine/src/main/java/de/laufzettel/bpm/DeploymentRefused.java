package de.laufzettel.bpm;

import java.util.List;

/** The gate or the engine refused a model; nothing was deployed. */
public class DeploymentRefused extends RuntimeException {

    private final List<GateFinding> findings;

    public DeploymentRefused(List<GateFinding> findings) {
        super("Refused by the deployment gate: " + findings);
        this.findings = List.copyOf(findings);
    }

    public List<GateFinding> findings() {
        return findings;
    }
}
