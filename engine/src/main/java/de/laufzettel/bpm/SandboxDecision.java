package de.laufzettel.bpm;

import java.util.List;

/** That a step of a try-out decided: every decision made on the way, the asked one last, with values and rows. */
public record SandboxDecision(String elementId, List<DecisionTrial.Step> steps) {
}
