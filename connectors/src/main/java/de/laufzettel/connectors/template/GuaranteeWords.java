package de.laufzettel.connectors.template;

import de.laufzettel.connectors.describe.Wording;
import de.laufzettel.connectors.spi.Guarantee;

/** What a guarantee means for the designer of a process. */
public final class GuaranteeWords {

    private GuaranteeWords() {
    }

    public static Wording of(Guarantee guarantee) {
        return switch (guarantee) {
            case IDEMPOTENT -> new Wording("Wirkt genau einmal, auch wenn wiederholt wird.", "Takes effect exactly once, even when repeated.");
            case LOOKUP -> new Wording("Wirkt genau einmal: vor einer Wiederholung wird im Ziel nachgesehen.",
                    "Takes effect exactly once: before it is repeated, the target is asked.");
            case AT_LEAST_ONCE -> new Wording("Kann nach einer Störung zweimal ankommen.", "May arrive twice after a disturbance.");
        };
    }
}
