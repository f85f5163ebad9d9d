package de.laufzettel.connectors.describe;

/**
 * A code a designer can catch at the border of the step, and what it means.
 *
 * @param bySettings whether operations puts it right, so that nobody need catch it
 */
public record RefusalDescription(String code, Wording meaning, boolean bySettings) {
}
