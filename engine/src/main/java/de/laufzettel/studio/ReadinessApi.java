package de.laufzettel.studio;

import de.laufzettel.deployment.FourEyes;
import de.laufzettel.deployment.GreenScenarios;
import de.laufzettel.deployment.Release;
import de.laufzettel.deployment.Releases;
import de.laufzettel.design.tryout.Said;
import de.laufzettel.design.tryout.ScenarioResult;
import de.laufzettel.library.ServicePackage;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What stands between a draft and its next version, asked before somebody presses the button. */
@StudioApi
class ReadinessApi {

    /**
     * @param version   the number it would get, or has: the same bytes are one version
     * @param published whether a version with this very content exists
     * @param live      whether that version is live: there is nothing to do
     * @param approved  true as well where nobody wants an approval
     * @param required  whether a red scenario stops publishing
     * @param unstaffed groups that steps wait for and nobody here belongs to: those cases would lie where nobody looks
     */
    record ReadinessView(int version, boolean published, boolean live, String sha256, boolean approved, boolean required, List<String> scenarios,
            List<String> unstaffed) {
    }

    /** @param element the place in the drawing; empty when there is none */
    record DifferenceView(String element, Said words) {
    }

    record RunView(String key, Said name, boolean green, List<DifferenceView> differences) {
    }

    private final ServiceViews views;
    private final Releases releases;
    private final FourEyes fourEyes;
    private final GreenScenarios scenarios;
    private final WaitingGroups waiting;

    ReadinessApi(ServiceViews views, Releases releases, FourEyes fourEyes, GreenScenarios scenarios, WaitingGroups waiting) {
        this.views = views;
        this.releases = releases;
        this.fourEyes = fourEyes;
        this.scenarios = scenarios;
        this.waiting = waiting;
    }

    @GetMapping("/services/{id}/readiness")
    ReadinessView readiness(@PathVariable String id) {
        ServicePackage draft = views.packageOf(id);
        String sha256 = draft.sha256();
        Release same = releases.ofContent(id, sha256).orElse(null);
        int next = releases.versionsOf(id).stream().mapToInt(Release::version).max().orElse(0) + 1;
        return new ReadinessView(same == null ? next : same.version(), same != null, same != null && releases.live(id).filter(same::equals).isPresent(), sha256, same != null || fourEyes.satisfied(draft), scenarios.required(),
                same == null ? List.copyOf(draft.scenarios().keySet()) : List.of(), waiting.unstaffed(draft));
    }

    /** One at a time, so that the studio can show how far it is. Publishing asks for the same results and does not run them again. */
    @PostMapping("/services/{id}/readiness/{key}")
    RunView run(@PathVariable String id, @PathVariable String key) {
        ServicePackage draft = views.packageOf(id);
        if (!draft.scenarios().containsKey(key)) {
            throw new FileMissing("scenarios/" + key + ".yaml");
        }
        ScenarioResult result = scenarios.run(draft, key);
        return new RunView(key, result.name(), result.green(),
                result.differences().stream().map(one -> new DifferenceView(one.elementId(), one.words())).toList());
    }
}
