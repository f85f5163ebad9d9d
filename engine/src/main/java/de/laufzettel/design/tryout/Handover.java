package de.laufzettel.design.tryout;

import java.util.List;
import java.util.Map;

/**
 * What a connector step would hand over, and what the stand-in made of it.
 *
 * @param inputs as the step gives them
 * @param texts  the service's texts among them, filled with the run's data
 */
public record Handover(String elementId, String topic, Map<String, Object> inputs, List<Text> texts, StandIn outcome) {

    /**
     * @param html   an XHTML fragment, its placeholders filled and escaped; empty when it cannot be filled
     * @param problem why it cannot be filled; empty when it can
     */
    public record Text(String key, String html, Said problem) {
    }
}
