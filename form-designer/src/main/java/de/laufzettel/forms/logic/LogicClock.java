package de.laufzettel.forms.logic;

import java.time.Instant;
import java.time.ZoneId;

/** What rules about dates depend on; {@link #checkTime} lets a long rule be stopped. */
public interface LogicClock {
    Instant now();

    ZoneId zone();

    void checkTime();
}
