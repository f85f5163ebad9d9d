package de.laufzettel.dossier;

import de.laufzettel.library.ServicePackage;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The cases by which the service is proven: their names, the way each takes and where it ends. */
final class ScenariosChapter {

    private static final YAMLMapper YAML = new YAMLMapper();
    private final ServicePackage service;
    private final Words words;

    ScenariosChapter(ServicePackage service, Words words) {
        this.service = service;
        this.words = words;
    }

    void write(Element body) {
        if (service.scenarios().isEmpty()) {
            return;
        }
        Element section = Html.section(body, words.say("scenarios"), "scenarios");
        Element table = Html.table(section, words.say("scenarios"), List.of(words.say("scenarios.name"), words.say("scenarios.path"), words.say("scenarios.end")), 28, 52, 20);
        service.scenarios().forEach((key, yaml) -> {
            Map<?, ?> scenario = read(yaml);
            Map<?, ?> name = scenario.get("name") instanceof Map<?, ?> names ? names : Map.of();
            Map<?, ?> expect = scenario.get("expect") instanceof Map<?, ?> expected ? expected : Map.of();
            Object said = name.get(words.locale().getLanguage());
            String path = expect.get("path") instanceof List<?> steps ? String.join(", ", steps.stream().map(String::valueOf).toList()) : "";
            Html.row(table, List.of(said == null ? key : String.valueOf(said), path, expect.get("end") == null ? "" : String.valueOf(expect.get("end"))));
        });
    }

    private static Map<?, ?> read(byte[] yaml) {
        try {
            return YAML.readValue(yaml, Object.class) instanceof Map<?, ?> map ? map : Map.of();
        } catch (JacksonException broken) {
            return Map.of();
        }
    }
}
