package de.laufzettel.forms.script;

import java.time.Instant;
import java.time.ZoneId;

/** What a script may know of time, and how long it may still run. */
public interface ScriptClock {
    Instant now();

    ZoneId zone();

    /** Nanoseconds the evaluation has left; scripts also have a budget of their own. */
    long remainingNanos();
}
