package de.laufzettel.studio;

import de.laufzettel.design.branches.Coverable;
import de.laufzettel.design.branches.MissingBranches;
import de.laufzettel.design.branches.Suggestion;
import de.laufzettel.design.tryout.Said;
import de.laufzettel.design.tryout.ScenarioReader;
import de.laufzettel.design.tryout.ScenarioRejected;
import de.laufzettel.design.tryout.ScenarioResult;
import de.laufzettel.design.tryout.ScenarioRuns;
import de.laufzettel.library.ServicePackage;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The scenarios of a draft: which there are, how they go, what they cover and what they leave out. */
@StudioApi
class ScenariosApi {

    record ScenarioView(String key, String file, Said name) {
    }

    /** @param coverable what can be covered at all, to be held against what the results have covered */
    record ScenariosView(List<ScenarioView> scenarios, Coverable coverable) {
    }

    private final ServiceViews views;
    private final ScenarioRuns runs;
    private final MissingBranches missing;

    ScenariosApi(ServiceViews views, ScenarioRuns runs, MissingBranches missing) {
        this.views = views;
        this.runs = runs;
        this.missing = missing;
    }

    @GetMapping("/services/{id}/scenarios")
    ScenariosView all(@PathVariable String id) {
        ServicePackage service = views.packageOf(id);
        return new ScenariosView(service.scenarios().entrySet().stream()
                .map(entry -> new ScenarioView(entry.getKey(), "scenarios/" + entry.getKey() + ".yaml", name(entry.getKey(), entry.getValue()))).toList(),
                Coverable.of(service));
    }

    /** One at a time, so that the studio can show how far it is. */
    @PostMapping("/services/{id}/scenarios/{key}/run")
    ScenarioResult run(@PathVariable String id, @PathVariable String key) {
        ServicePackage service = views.packageOf(id);
        if (!service.scenarios().containsKey(key)) {
            throw new FileMissing("scenarios/" + key + ".yaml");
        }
        return runs.run(service, key);
    }

    @PostMapping("/services/{id}/scenarios/missing")
    List<Suggestion> missing(@PathVariable String id) {
        return missing.find(views.packageOf(id));
    }

    private static Said name(String key, byte[] yaml) {
        try {
            Said name = ScenarioReader.read(yaml).name();
            return name.de().isBlank() ? new Said(key, key) : name;
        } catch (ScenarioRejected broken) {
            return new Said(key, key);
        }
    }
}
