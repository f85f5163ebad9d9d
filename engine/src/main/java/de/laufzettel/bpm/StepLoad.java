package de.laufzettel.bpm;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one element of a process is doing, over all its cases.
 *
 * @param waiting   cases that stand there now
 * @param incidents how many of them are stuck
 * @param oldest    how long the one that waits longest has been there; null when none is
 * @param usual     median of how long it took those that went through in the last 90 days; null when none did
 */
public record StepLoad(String element, String name, String type, long waiting, long incidents, @Nullable Duration oldest,
        @Nullable Duration usual, long passed) {
}
