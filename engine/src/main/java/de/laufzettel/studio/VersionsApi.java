package de.laufzettel.studio;

import de.laufzettel.design.DraftMissing;
import de.laufzettel.design.EditingSession;
import de.laufzettel.design.Editors;
import de.laufzettel.design.Milestones;
import de.laufzettel.design.ServiceComparison;
import de.laufzettel.design.ServiceDrafts;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.library.ServicePackage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Versions of a draft: sessions of work, names given to moments, what differs between two, and going back. */
@StudioApi
class VersionsApi {

    private static final int MOST_SAVES = 200;

    /** @param saves the newest of them; the rest is in the history */
    record SessionView(long revision, Instant from, Instant to, String savedBy, int count, boolean conflict, Set<String> paths,
            List<HistoryApi.SaveView> saves) {
    }

    record MilestoneView(long id, long revision, String name, String note, Instant createdAt, String createdBy) {
    }

    record NewMilestone(@NotBlank @Size(max = 120) String name, @Nullable @Size(max = 2000) String note) {
    }

    record ChangedFileView(String path, String change, List<Map<String, String>> words) {
    }

    /** @param point {@link PointsInTime}; @param path a single file, or null for the whole service */
    record Restore(@NotBlank String point, @Nullable String path) {
    }

    private final ServiceDrafts drafts;
    private final Editors editors;
    private final Milestones milestones;
    private final PointsInTime points;
    private final ServiceViews views;
    private final Names names;

    VersionsApi(ServiceDrafts drafts, Editors editors, Milestones milestones, PointsInTime points, ServiceViews views, Names names) {
        this.drafts = drafts;
        this.editors = editors;
        this.milestones = milestones;
        this.points = points;
        this.views = views;
        this.names = names;
    }

    /** Newest first. */
    @GetMapping("/services/{id}/sessions")
    List<SessionView> sessions(@PathVariable String id) {
        drafts.find(id).orElseThrow(() -> new DraftMissing(id));
        return EditingSession.of(drafts.history(id)).stream().map(session -> {
            String by = names.of(session.savedBy());
            return new SessionView(session.revision(), session.from(), session.to(), by, session.saves().size(),
                    session.hasConflict(), session.paths(), session.saves().stream().limit(MOST_SAVES)
                            .map(save -> new HistoryApi.SaveView(save.id(), save.revision(), save.path(), save.kind().name(), save.savedAt(), by))
                            .toList());
        }).toList();
    }

    @GetMapping("/services/{id}/milestones")
    List<MilestoneView> milestones(@PathVariable String id) {
        return milestones.of(id).stream().map(one -> new MilestoneView(one.id(), one.revision(), one.name(), one.note(),
                one.createdAt(), names.of(one.createdBy()))).toList();
    }

    @PostMapping("/services/{id}/milestones")
    @ResponseStatus(HttpStatus.CREATED)
    List<MilestoneView> name(@PathVariable String id, @Valid @RequestBody NewMilestone wanted, @AuthenticationPrincipal SignedIn who) {
        milestones.name(id, wanted.name().strip(), wanted.note() == null ? "" : wanted.note().strip(), who.getUsername());
        return milestones(id);
    }

    @DeleteMapping("/services/{id}/milestones/{milestone}")
    List<MilestoneView> forget(@PathVariable String id, @PathVariable long milestone) {
        milestones.forget(id, milestone);
        return milestones(id);
    }

    @GetMapping("/services/{id}/compare")
    List<ChangedFileView> compare(@PathVariable String id, @RequestParam String from, @RequestParam String to) {
        return ServiceComparison.of(points.packageAt(id, from), points.packageAt(id, to)).stream()
                .map(file -> new ChangedFileView(file.path(), file.change().name(), file.differences().stream()
                        .map(one -> Map.of("kind", one.kind().name(), "place", one.place(), "de", one.de(), "en", one.en())).toList()))
                .toList();
    }

    @GetMapping("/services/{id}/at/{point}/files/{*path}")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String point, @PathVariable String path) {
        byte[] content = points.packageAt(id, point).file(path.substring(1));
        if (content == null) {
            throw new FileMissing(path.substring(1));
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment").body(content);
    }

    /** A save like any other, so that it can be undone by restoring what was before. */
    @PostMapping("/services/{id}/restore")
    ServiceView restore(@PathVariable String id, @Valid @RequestBody Restore wanted, @AuthenticationPrincipal SignedIn who) {
        ServicePackage then = points.packageAt(id, wanted.point());
        editors.locks(id).stream().filter(lock -> lock.isHeldByAnotherThan(who.getUsername()))
                .filter(lock -> wanted.path() == null || wanted.path().equals(lock.path())).findFirst().ifPresent(lock -> {
                    throw new FileLocked(lock);
                });
        drafts.restore(id, then, wanted.path() == null ? Set.of() : Set.of(wanted.path()), who.getUsername());
        return views.withFiles(id);
    }
}
