package de.laufzettel.design.tryout;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a scenario went.
 *
 * @param key         the file's name without its ending
 * @param differences what is not as expected, the first one first; empty when the scenario is green
 * @param path        elements in the order in which they were entered
 * @param flows       arrows that were taken
 * @param rows        by decision: ids of the rows that fired
 */
public record ScenarioResult(String key, Said name, List<Difference> differences, List<String> path, Set<String> flows,
        Map<String, Set<String>> rows) {

    /** @param elementId the place in the drawing; empty when there is none */
    public record Difference(String elementId, Said words) {
    }

    public boolean green() {
        return differences.isEmpty();
    }
}
