package de.laufzettel.deployment;

import de.laufzettel.design.Problem;
import de.laufzettel.design.tryout.Said;
import de.laufzettel.design.tryout.ScenarioResult;
import de.laufzettel.design.tryout.ScenarioRuns;
import de.laufzettel.library.ServicePackage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether a service's scenarios are green: asked before it is published, because a red one fails a citizen later. */
@Component
public class GreenScenarios {

    /** Enough for a few services being published at the same time; a result is a few kilobytes. */
    private static final int REMEMBERED = 500;

    private final boolean required;
    private final Duration limit;
    private final ScenarioRuns runs;
    /** A result holds for one content: what the studio ran a moment ago, publishing need not run again. */
    private final Map<String, ScenarioResult> results = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ScenarioResult> eldest) {
            return size() > REMEMBERED;
        }
    });

    @Autowired
    GreenScenarios(@Value("${laufzettel.release.green-scenarios:true}") boolean required,
            @Value("${laufzettel.release.scenarios-limit:2m}") Duration limit, ScenarioRuns runs) {
        this.required = required;
        this.limit = limit;
        this.runs = runs;
    }

    /** Whether a red scenario stops publishing on this installation. */
    public boolean required() {
        return required;
    }

    /** How this scenario goes on this very content. */
    public ScenarioResult run(ServicePackage service, String key) {
        String content = service.sha256() + "/" + key;
        ScenarioResult known = results.get(content);
        if (known != null) {
            return known;
        }
        ScenarioResult result = runs.run(service, key);
        results.put(content, result);
        return result;
    }

    /** What stops publishing; empty when all are green, when there are none, or when nobody asks for it. */
    List<Problem> problems(ServicePackage service) {
        List<Problem> problems = new ArrayList<>();
        if (!required) {
            return problems;
        }
        long end = System.nanoTime() + limit.toNanos();
        for (String key : service.scenarios().keySet()) {
            if (System.nanoTime() > end) {
                problems.add(tooLong(key));
                return problems;
            }
            ScenarioResult result = run(service, key);
            if (!result.green()) {
                problems.add(red(key, result));
            }
        }
        return problems;
    }

    private static Problem red(String key, ScenarioResult result) {
        ScenarioResult.Difference first = result.differences().get(0);
        Said name = result.name();
        String de = "Das Szenario „" + name.de() + "“ läuft nicht wie erwartet: " + first.words().de();
        String en = "The scenario \"" + name.en() + "\" does not go as expected: " + first.words().en();
        // a place in the drawing is where the designer can do something; without one it is the scenario itself
        return first.elementId().isEmpty() ? Problem.error(file(key), "", "red-scenario", de, en)
                : Problem.error(ServicePackage.PROCESS, first.elementId(), "red-scenario", de, en);
    }

    private Problem tooLong(String key) {
        return Problem.error(file(key), "", "scenarios-too-long",
                "Die Szenarien liefen länger als " + limit.toSeconds() + " Sekunden; ab diesem wurde keines mehr ausgeführt. "
                        + "Führen Sie sie auf der Seite Szenarien einzeln aus, oder lassen Sie die Frist in den Einstellungen der Installation verlängern.",
                "The scenarios took longer than " + limit.toSeconds() + " seconds; from this one on none was run. "
                        + "Run them one by one on the page Scenarios, or have the limit raised in the installation's settings.");
    }

    private static String file(String key) {
        return "scenarios/" + key + ".yaml";
    }
}
