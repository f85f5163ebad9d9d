package de.laufzettel.library;

import de.laufzettel.bpm.ExternalStep;
import de.laufzettel.bpm.ExternalSteps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A scenario of a service package, read for tests. */
record Scenario(Map<String, Object> given, Map<String, Object> expect) {

    record Handover(String step, String topic, Map<String, Object> inputs) {
    }

    static Scenario read(byte[] yaml) {
        Map<String, Object> all = map(new YAMLMapper().readValue(yaml, Map.class));
        return new Scenario(map(all.get("given")), map(all.get("expect")));
    }

    Map<String, Object> answers() {
        return map(given.get("answers"));
    }

    Map<String, Object> startData() {
        Map<String, Object> data = new LinkedHashMap<>(answers());
        data.put("case", Map.of("reference", "LZ-2026-1", "submittedAt", String.valueOf(given.get("now")), "language", "de",
                "application", Map.of("id", "00000000-0000-4000-8000-000000000009", "name", "Antrag.pdf", "mediaType", "application/pdf", "size", 1),
                "attachments", List.of()));
        return data;
    }

    Map<String, Map<String, Object>> tasks() {
        return maps(given.get("tasks"));
    }

    List<String> path() {
        return ((List<?>) Objects.requireNonNull(expect.get("path"))).stream().map(String::valueOf).toList();
    }

    Map<String, Map<String, Object>> decisions() {
        return maps(expect.get("decisions"));
    }

    List<Handover> handovers() {
        List<Handover> handovers = new ArrayList<>();
        for (Object each : (List<?>) Objects.requireNonNull(expect.get("handovers"))) {
            Map<String, Object> handover = map(each);
            handovers.add(new Handover(handover.get("step").toString(), handover.get("topic").toString(), map(handover.get("inputs"))));
        }
        return handovers;
    }

    /** Answers a step as the scenario's stand-in for the connector does. */
    void answer(ExternalStep step, ExternalSteps steps) {
        Map<String, Object> answer = Objects.requireNonNull(maps(given.get("connectors")).get(step.activityId()), step.activityId());
        if (answer.get("rejected") instanceof String code) {
            steps.rejected(step.id(), "scenario", code, "refused in the scenario");
        } else {
            steps.complete(step.id(), "scenario", step.properties().get("result"), map(answer.get("result")));
        }
    }

    private static Map<String, Map<String, Object>> maps(Object value) {
        Map<String, Map<String, Object>> maps = new LinkedHashMap<>();
        map(value).forEach((key, entry) -> maps.put(key, map(entry)));
        return maps;
    }

    @SuppressWarnings("unchecked") // a YAML map has text as its keys here
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }
}
