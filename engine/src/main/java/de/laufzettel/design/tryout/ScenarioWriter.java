package de.laufzettel.design.tryout;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes a scenario's file: the same scenario gives the same bytes. */
public final class ScenarioWriter {

    private static final YAMLMapper YAML = YAMLMapper.builder().disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES).enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLWriteFeature.SPLIT_LINES).build();

    private ScenarioWriter() {
    }

    public static byte[] write(Scenario scenario, ZoneId zone) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("format", ScenarioReader.FORMAT);
        Map<String, Object> name = new LinkedHashMap<>();
        name.put("de", scenario.name().de());
        name.put("en", scenario.name().en());
        all.put("name", name);
        all.put("given", given(scenario, zone));
        all.put("expect", expect(scenario.expect()));
        return YAML.writeValueAsString(all).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> given(Scenario scenario, ZoneId zone) {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("now", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(scenario.now().atZone(zone)));
        if (!scenario.language().equals("de")) {
            given.put("language", scenario.language());
        }
        given.put("answers", scenario.answers());
        given.put("tasks", oneOrMany(scenario.tasks()));
        Map<String, List<Map<String, Object>>> connectors = new LinkedHashMap<>();
        scenario.connectors().forEach((element, answers) -> connectors.put(element, answers.stream().map(ScenarioWriter::standIn).toList()));
        given.put("connectors", oneOrMany(connectors));
        if (!scenario.events().isEmpty()) {
            given.put("events", scenario.events().stream().map(ScenarioWriter::event).toList());
        }
        return given;
    }

    private static Map<String, Object> standIn(StandIn standIn) {
        return standIn instanceof StandIn.Refusal refusal ? Map.of("rejected", refusal.code()) : Map.of("result", ((StandIn.Result) standIn).result());
    }

    private static Map<String, Object> event(Scenario.Event event) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("element", event.elementId());
        if (!event.data().isEmpty()) {
            one.put("data", event.data());
        }
        return one;
    }

    private static Map<String, Object> oneOrMany(Map<String, List<Map<String, Object>>> byElement) {
        Map<String, Object> written = new LinkedHashMap<>();
        byElement.forEach((element, all) -> written.put(element, all.size() == 1 ? all.get(0) : all));
        return written;
    }

    private static Map<String, Object> expect(Scenario.Expectation expect) {
        Map<String, Object> written = new LinkedHashMap<>();
        expect.path().ifPresent(path -> written.put("path", path));
        if (!expect.decisions().isEmpty()) {
            written.put("decisions", expect.decisions());
        }
        expect.handovers().ifPresent(handovers -> written.put("handovers", handovers.stream().map(handover -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("step", handover.step());
            one.put("topic", handover.topic());
            one.put("inputs", handover.inputs());
            return one;
        }).toList()));
        expect.end().ifPresent(end -> written.put("end", end));
        return written;
    }
}
