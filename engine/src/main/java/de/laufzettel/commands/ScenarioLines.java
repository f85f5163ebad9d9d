package de.laufzettel.commands;

import de.laufzettel.design.tryout.ScenarioResult;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** How scenarios went, for people and for machines. */
final class ScenarioLines {

    private ScenarioLines() {
    }

    /** {@code red   03-abgelehnt: …}; in English unless the machine speaks German. */
    static void text(List<ScenarioResult> results, Locale locale, PrintStream out) {
        boolean german = locale.getLanguage().equals("de");
        for (ScenarioResult result : results) {
            out.println((result.green() ? "green " : "red   ") + result.key() + ": " + (german ? result.name().de() : result.name().en()));
            result.differences().forEach(difference -> out.println("      " + (german ? difference.words().de() : difference.words().en())));
        }
        long green = results.stream().filter(ScenarioResult::green).count();
        out.println(results.size() + (results.size() == 1 ? " scenario, " : " scenarios, ") + green + " green, " + (results.size() - green) + " red");
    }

    /** {@code {"green": 1, "red": 0, "scenarios": [{"key", "name", "green", "differences": [{"element", "message": {"de", "en"}}], "path"}]}}. */
    static void json(List<ScenarioResult> results, PrintStream out) {
        long green = results.stream().filter(ScenarioResult::green).count();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("green", green);
        all.put("red", results.size() - green);
        all.put("scenarios", results.stream().map(ScenarioLines::fields).toList());
        out.println(JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(all));
    }

    private static Map<String, Object> fields(ScenarioResult result) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", result.key());
        fields.put("name", Map.of("de", result.name().de(), "en", result.name().en()));
        fields.put("green", result.green());
        fields.put("differences", result.differences().stream().map(difference -> Map.of("element", difference.elementId(),
                "message", Map.of("de", difference.words().de(), "en", difference.words().en()))).toList());
        fields.put("path", result.path());
        return fields;
    }
}
