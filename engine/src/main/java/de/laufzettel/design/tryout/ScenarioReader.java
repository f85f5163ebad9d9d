package de.laufzettel.design.tryout;

import static de.laufzettel.design.tryout.YamlPart.lists;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a scenario's file. */
public final class ScenarioReader {

    static final int FORMAT = 1;
    private static final int MOST_BYTES = 1_000_000;
    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private ScenarioReader() {
    }

    /** @throws ScenarioRejected naming the place */
    public static Scenario read(byte[] yaml) {
        YamlPart all = new YamlPart("", parse(yaml));
        all.knows("format", "name", "given", "expect");
        if (!Integer.valueOf(FORMAT).equals(all.value("format"))) {
            throw new ScenarioRejected("format: Diese Fassung liest Format " + FORMAT + ".", "format: this version reads format " + FORMAT + ".");
        }
        YamlPart name = all.part("name");
        YamlPart given = all.part("given");
        given.knows("now", "language", "answers", "tasks", "connectors", "events");
        String de = name.words("de").or(() -> name.words("en")).orElse("");
        return new Scenario(new Said(de, name.words("en").orElse(de)), given.words("language").orElse("de"), now(given), given.part("answers").map(),
                tasks(given.part("tasks")), connectors(given.part("connectors")), events(given), expectation(all.part("expect")));
    }

    private static Object parse(byte[] yaml) {
        if (yaml.length > MOST_BYTES) {
            throw new ScenarioRejected("Die Datei ist größer als 1 MB.", "The file is larger than 1 MB.");
        }
        try {
            return YAML.readValue(yaml, Object.class);
        } catch (JacksonException e) {
            String at = e.getLocation() == null ? "" : " " + e.getLocation().getLineNr();
            throw new ScenarioRejected("Die Datei ist kein lesbares YAML, Zeile" + at + ".", "The file is not readable YAML, line" + at + ".");
        }
    }

    private static Instant now(YamlPart given) {
        String now = given.words("now").orElseThrow(() -> new ScenarioRejected("given.now fehlt: der Zeitpunkt, zu dem der Fall beginnt.",
                "given.now is missing: the time at which the case begins."));
        try {
            return now.endsWith("Z") ? Instant.parse(now) : OffsetDateTime.parse(now).toInstant();
        } catch (DateTimeException e) {
            throw new ScenarioRejected("given.now: „" + now + "“ ist kein Zeitpunkt wie 2026-11-23T09:30:00+01:00.",
                    "given.now: \"" + now + "\" is no time such as 2026-11-23T09:30:00+01:00.");
        }
    }

    private static Map<String, List<Map<String, Object>>> tasks(YamlPart tasks) {
        Map<String, List<Map<String, Object>>> byElement = new LinkedHashMap<>();
        tasks.map().forEach((element, answers) -> byElement.put(element,
                lists(tasks.below(element), answers).stream().map(YamlPart::map).toList()));
        return byElement;
    }

    private static Map<String, List<StandIn>> connectors(YamlPart connectors) {
        Map<String, List<StandIn>> byElement = new LinkedHashMap<>();
        connectors.map().forEach((element, answers) -> byElement.put(element,
                lists(connectors.below(element), answers).stream().map(ScenarioReader::standIn).toList()));
        return byElement;
    }

    private static StandIn standIn(YamlPart one) {
        one.knows("result", "rejected");
        return one.words("rejected").<StandIn>map(StandIn.Refusal::new).orElseGet(() -> new StandIn.Result(one.part("result").map()));
    }

    private static List<Scenario.Event> events(YamlPart given) {
        return lists("given.events", given.value("events")).stream()
                .map(one -> new Scenario.Event(one.words("element").orElse(""), one.part("data").map())).toList();
    }

    private static Scenario.Expectation expectation(YamlPart expect) {
        expect.knows("path", "decisions", "handovers", "end");
        Optional<List<String>> path = expect.value("path") instanceof List<?> list ? Optional.of(list.stream().map(String::valueOf).toList())
                : Optional.empty();
        Optional<List<Scenario.ExpectedHandover>> handovers = expect.value("handovers") == null ? Optional.empty()
                : Optional.of(lists("expect.handovers", expect.value("handovers")).stream()
                .map(one -> new Scenario.ExpectedHandover(one.words("step").orElse(""), one.words("topic").orElse(""), one.part("inputs").map())).toList());
        return new Scenario.Expectation(path, expect.part("decisions").map(), handovers, expect.words("end"));
    }
}
