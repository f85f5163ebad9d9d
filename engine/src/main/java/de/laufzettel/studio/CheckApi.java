package de.laufzettel.studio;

import de.laufzettel.deployment.Releases;
import de.laufzettel.design.ServiceCheck;
import de.laufzettel.identity.Permission;
import de.laufzettel.identity.Permissions;
import de.laufzettel.identity.SignedIn;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What is wrong with a service, and making it live when nothing is. */
@StudioApi
class CheckApi {

    record Unsaved(@Nullable Map<String, @Nullable String> files) {
    }

    private final ServiceCheck check;
    private final ServiceViews views;
    private final UnsavedFiles unsaved;
    private final Releases releases;

    CheckApi(ServiceCheck check, ServiceViews views, UnsavedFiles unsaved, Releases releases) {
        this.check = check;
        this.views = views;
        this.unsaved = unsaved;
        this.releases = releases;
    }

    @GetMapping("/services/{id}/check")
    List<ProblemView> check(@PathVariable String id) {
        return ProblemView.of(check.check(views.packageOf(id)));
    }

    /** As it would be if what is on the screen were saved: files by path, null for one that is removed. */
    @PostMapping("/services/{id}/check")
    List<ProblemView> check(@PathVariable String id, @RequestBody Unsaved screen) {
        return ProblemView.of(check.check(unsaved.over(id, screen.files())));
    }

    @PostMapping("/services/{id}/publish")
    @ResponseStatus(HttpStatus.CREATED)
    ServiceView.ReleaseView publish(@PathVariable String id, @AuthenticationPrincipal SignedIn who) {
        if (!Permissions.may(who, Permission.PUBLISH_SERVICES)) {
            throw new AccessDeniedException("publishing needs " + Permission.PUBLISH_SERVICES);
        }
        return views.view(releases.publish(id, who.getUsername()));
    }

    /** Newest first. */
    @GetMapping("/services/{id}/releases")
    List<ServiceView.ReleaseView> releases(@PathVariable String id) {
        return releases.versionsOf(id).stream().map(views::view).toList();
    }
}
