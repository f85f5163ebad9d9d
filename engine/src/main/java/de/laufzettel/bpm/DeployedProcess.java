package de.laufzettel.bpm;

/** What the engine made of a release: both ids are the engine's. */
public record DeployedProcess(String deploymentId, String processDefinitionId) {
}
