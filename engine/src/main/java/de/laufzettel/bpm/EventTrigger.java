package de.laufzettel.bpm;

import org.jspecify.annotations.Nullable;

/**
 * What an event waits for or throws.
 *
 * @param type the definition's name without its ending: {@code timer}, {@code error}, {@code message}, {@code signal}, …
 * @param reference error code, message or signal name; null when it has none
 * @param expression a timer's duration, date or cycle, or a condition
 * @param timerKind {@code timeDuration}, {@code timeDate}, {@code timeCycle}; null for others
 */
public record EventTrigger(
        String type, @Nullable String reference, @Nullable String expression, @Nullable String timerKind, boolean interrupting) {
}
