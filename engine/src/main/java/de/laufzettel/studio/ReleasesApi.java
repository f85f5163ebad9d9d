package de.laufzettel.studio;

import de.laufzettel.bpm.CaseMigration;
import de.laufzettel.bpm.MigrationPlan;
import de.laufzettel.bpm.StepLoad;
import de.laufzettel.deployment.Release;
import de.laufzettel.deployment.Releases;
import de.laufzettel.deployment.RunningCases;
import de.laufzettel.identity.Permission;
import de.laufzettel.identity.Permissions;
import de.laufzettel.identity.SignedIn;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Published versions: going back to one, where its cases stand, and taking them along to the live one. */
@StudioApi
class ReleasesApi {

    /** Durations in seconds. Numbers of cases only; nothing says whose they are. */
    record LoadView(String element, String name, String type, long waiting, long incidents, @Nullable Long oldest, @Nullable Long usual,
            long passed) {
    }

    record StepView(String element, String name, long standing) {
    }

    /** @param possible false while cases stand where the live version has no such step */
    record PlanView(boolean possible, int to, long cases, List<StepView> steps, List<StepView> stuck, List<String> faults) {
    }

    private final Releases releases;
    private final RunningCases cases;
    private final ServiceViews views;

    ReleasesApi(Releases releases, RunningCases cases, ServiceViews views) {
        this.releases = releases;
        this.cases = cases;
        this.views = views;
    }

    @PostMapping("/services/{id}/releases/{version}/live")
    ServiceView.ReleaseView goBack(@PathVariable String id, @PathVariable int version, @AuthenticationPrincipal SignedIn who) {
        publisher(who);
        return views.view(releases.goBack(id, version, who.getUsername()));
    }

    @GetMapping("/services/{id}/releases/{version}/process")
    ResponseEntity<byte[]> process(@PathVariable String id, @PathVariable int version) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM).header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                .body(releases.packageOf(release(id, version).id()).process());
    }

    /** Elements at which cases stand or have been, in the order of the model. */
    @GetMapping("/services/{id}/releases/{version}/loads")
    List<LoadView> loads(@PathVariable String id, @PathVariable int version) {
        return cases.at(id, version).stream().map(ReleasesApi::view).toList();
    }

    /** By version; those without a case are not there. */
    @GetMapping("/services/{id}/running")
    Map<Integer, Long> running(@PathVariable String id) {
        return cases.byVersion(id);
    }

    @GetMapping("/services/{id}/releases/{version}/migration")
    PlanView plan(@PathVariable String id, @PathVariable int version) {
        MigrationPlan plan = cases.plan(id, version);
        int to = releases.live(id).map(Release::version).orElse(0);
        return new PlanView(plan.possible() && to != version, to, plan.cases(), steps(plan.steps()), steps(plan.stuck()), plan.faults());
    }

    @PostMapping("/services/{id}/releases/{version}/migration")
    CaseMigration.Moved move(@PathVariable String id, @PathVariable int version, @AuthenticationPrincipal SignedIn who) {
        publisher(who);
        return cases.move(id, version, who);
    }

    private Release release(String id, int version) {
        return releases.versionsOf(id).stream().filter(one -> one.version() == version).findFirst().orElseThrow(() -> new NoSuchVersion("v" + version));
    }

    private static void publisher(SignedIn who) {
        if (!Permissions.may(who, Permission.PUBLISH_SERVICES)) {
            throw new AccessDeniedException("this needs " + Permission.PUBLISH_SERVICES);
        }
    }

    private static List<StepView> steps(List<MigrationPlan.Step> steps) {
        return steps.stream().map(step -> new StepView(step.element(), step.name(), step.standing())).toList();
    }

    private static LoadView view(StepLoad load) {
        return new LoadView(load.element(), load.name(), load.type(), load.waiting(), load.incidents(), seconds(load.oldest()), seconds(load.usual()),
                load.passed());
    }

    private static @Nullable Long seconds(@Nullable Duration duration) {
        return duration == null ? null : duration.toSeconds();
    }
}
