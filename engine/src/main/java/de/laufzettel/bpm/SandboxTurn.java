package de.laufzettel.bpm;

import java.util.List;

/** What one action brought about: the way of the tokens in order, the decisions made, and where it stands now. */
public record SandboxTurn(List<SandboxMove> moves, List<SandboxDecision> decisions, SandboxState state) {
}
