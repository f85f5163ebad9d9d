package de.laufzettel.design.tryout;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.SandboxDecision;
import de.laufzettel.bpm.SandboxMove;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One input and what it brought about until the case waited again. */
public record Turn(Input input, Instant at, List<SandboxMove> moves, List<SandboxDecision> decisions, Optional<Handover> handover,
        CaseData before, CaseData after) {
}
