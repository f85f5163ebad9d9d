package de.laufzettel.operations;

import de.laufzettel.delivery.Handover;
import de.laufzettel.delivery.HandoverState;
import org.jspecify.annotations.Nullable;

/**
 * One hand-over with what can be done about it.
 *
 * @param inputs  what was, or would be, sent, as indented JSON
 * @param refusal message key of why the last action was refused, or null
 */
public record HandoverView(Handover handover, String inputs, @Nullable String refusal) {

    public boolean canRetry() {
        return handover.state() == HandoverState.DEAD;
    }

    public boolean canCorrect() {
        return handover.state() == HandoverState.DEAD || handover.state() == HandoverState.REJECTED;
    }
}
