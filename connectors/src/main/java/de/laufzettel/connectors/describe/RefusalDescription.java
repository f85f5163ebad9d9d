package de.laufzettel.connectors.describe;

/** A code a designer can catch at the border of the step, and what it means. */
public record RefusalDescription(String code, Wording meaning) {
}
