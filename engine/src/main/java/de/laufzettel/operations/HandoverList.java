package de.laufzettel.operations;

import de.laufzettel.delivery.Handover;
import de.laufzettel.delivery.HandoverState;
import de.laufzettel.delivery.Handovers;
import java.util.List;
import java.util.Map;

/** One page of the hand-overs in a state, and how many are in each. */
public record HandoverList(HandoverState state, int page, List<Handover> rows, Map<HandoverState, Long> counts) {

    public long count(HandoverState of) {
        return counts.getOrDefault(of, 0L);
    }

    public boolean hasMore() {
        return rows.size() == Handovers.PAGE;
    }
}
