package de.laufzettel.studio;

import de.laufzettel.deployment.Releases;
import de.laufzettel.design.Problem;
import de.laufzettel.design.ServiceCheck;
import de.laufzettel.identity.Permission;
import de.laufzettel.identity.Permissions;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.library.ServicePackage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** A problem as the check gave it, and which of its fixes, counted from 0. */
    record Wanted(@Nullable Map<String, @Nullable String> files, String file, String place, String code, int fix) {

        boolean means(Problem problem) {
            return fix >= 0 && problem.file().equals(file) && problem.place().equals(place) && problem.code().equals(code);
        }
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

    /** The files as a fix would make them, with text by path and null for one that is removed; nothing when the problem is gone. */
    @PostMapping("/services/{id}/fix")
    Unsaved fix(@PathVariable String id, @RequestBody Wanted wanted) {
        ServicePackage service = unsaved.over(id, wanted.files());
        Map<String, @Nullable String> files = new TreeMap<>();
        check.check(service).stream().filter(wanted::means).filter(problem -> problem.fixes().size() > wanted.fix()).findFirst()
                .ifPresent(problem -> problem.fixes().get(wanted.fix()).change().of(service).forEach((path, content) ->
                        files.put(path, content == null ? null : new String(content, StandardCharsets.UTF_8))));
        return new Unsaved(files);
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
