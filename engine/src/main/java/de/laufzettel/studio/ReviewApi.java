package de.laufzettel.studio;

import de.laufzettel.audit.AuditTrail;
import de.laufzettel.deployment.FourEyes;
import de.laufzettel.deployment.Releases;
import de.laufzettel.design.DraftMissing;
import de.laufzettel.design.Remark;
import de.laufzettel.design.Remarks;
import de.laufzettel.design.Review;
import de.laufzettel.design.Reviews;
import de.laufzettel.design.ServiceComparison;
import de.laufzettel.design.ServiceDrafts;
import de.laufzettel.identity.Permission;
import de.laufzettel.identity.Permissions;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.library.ServicePackage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Four eyes: asking for a review, approving or sending back, and what is said about places of the service. */
@StudioApi
class ReviewApi {

    /** @param stale the service was changed after it was asked about: the answer does not hold for it */
    record RequestView(String note, Instant askedAt, String askedBy, String state, String answer, @Nullable Instant decidedAt,
            @Nullable String decidedBy, boolean stale, String sha256) {
    }

    record RemarkView(long id, @Nullable Long thread, String file, String place, String text, Instant writtenAt, String writtenBy,
            @Nullable Instant resolvedAt, @Nullable String resolvedBy) {
    }

    record ChangeView(String path, String change) {
    }

    /** @param required whether this installation publishes only what was approved; @param liveVersion null when none is live */
    record ReviewView(boolean required, boolean mayApprove, @Nullable RequestView latest, @Nullable Integer liveVersion,
            List<ChangeView> changes, List<RemarkView> remarks) {
    }

    record Note(@NotNull @Size(max = 2000) String text) {
    }

    record NewRemark(@Nullable Long thread, @NotBlank @Size(max = 160) String file, @NotNull @Size(max = 300) String place,
            @NotBlank @Size(max = 4000) String text) {
    }

    record Settled(boolean settled) {
    }

    private final Reviews reviews;
    private final Remarks remarks;
    private final FourEyes fourEyes;
    private final ServiceDrafts drafts;
    private final Releases releases;
    private final Names names;
    private final AuditTrail audit;

    ReviewApi(Reviews reviews, Remarks remarks, FourEyes fourEyes, ServiceDrafts drafts, Releases releases, Names names, AuditTrail audit) {
        this.reviews = reviews;
        this.remarks = remarks;
        this.fourEyes = fourEyes;
        this.drafts = drafts;
        this.releases = releases;
        this.names = names;
        this.audit = audit;
    }

    @GetMapping("/services/{id}/review")
    ReviewView view(@PathVariable String id, @AuthenticationPrincipal SignedIn who) {
        ServicePackage draft = drafts.packageOf(id).orElseThrow(() -> new DraftMissing(id));
        Review latest = reviews.latest(id).orElse(null);
        var live = releases.live(id);
        return new ReviewView(fourEyes.required(), latest != null && mayApprove(latest, who), latest == null ? null : view(latest, draft.sha256()),
                live.map(release -> release.version()).orElse(null),
                live.map(release -> ServiceComparison.of(releases.packageOf(release.id()), draft)).orElse(List.of()).stream()
                        .map(file -> new ChangeView(file.path(), file.change().name())).toList(),
                remarks.of(id).stream().map(this::view).toList());
    }

    @PostMapping("/services/{id}/review")
    ReviewView ask(@PathVariable String id, @Valid @RequestBody Note note, @AuthenticationPrincipal SignedIn who) {
        record(who, "review.asked", reviews.ask(id, note.text().strip(), who.getUsername()));
        return view(id, who);
    }

    @PostMapping("/services/{id}/review/approval")
    ReviewView approve(@PathVariable String id, @Valid @RequestBody Note note, @AuthenticationPrincipal SignedIn who) {
        if (!Permissions.may(who, Permission.PUBLISH_SERVICES)) {
            throw new AccessDeniedException("approving needs " + Permission.PUBLISH_SERVICES);
        }
        record(who, "review.approved", reviews.approve(id, note.text().strip(), who.getUsername()));
        return view(id, who);
    }

    @PostMapping("/services/{id}/review/return")
    ReviewView sendBack(@PathVariable String id, @Valid @RequestBody Note note, @AuthenticationPrincipal SignedIn who) {
        record(who, "review.returned", reviews.sendBack(id, note.text().strip(), who.getUsername()));
        return view(id, who);
    }

    /** In the order they were written. */
    @GetMapping("/services/{id}/remarks")
    List<RemarkView> remarks(@PathVariable String id) {
        return remarks.of(id).stream().map(this::view).toList();
    }

    @PostMapping("/services/{id}/remarks")
    ReviewView write(@PathVariable String id, @Valid @RequestBody NewRemark remark, @AuthenticationPrincipal SignedIn who) {
        remarks.write(id, remark.thread(), remark.file(), remark.place(), remark.text().strip(), who.getUsername());
        return view(id, who);
    }

    @PutMapping("/services/{id}/remarks/{thread}/settled")
    ReviewView settle(@PathVariable String id, @PathVariable long thread, @RequestBody Settled settled, @AuthenticationPrincipal SignedIn who) {
        remarks.settle(id, thread, settled.settled(), who.getUsername());
        return view(id, who);
    }

    private boolean mayApprove(Review review, SignedIn who) {
        return review.state() == Review.State.OPEN && Permissions.may(who, Permission.PUBLISH_SERVICES) && reviews.isOther(review, who.getUsername());
    }

    private void record(SignedIn who, String what, Review review) {
        audit.record(who.accountId().toString(), what, "service", review.serviceId(), Map.of("sha256", review.sha256()));
    }

    private RequestView view(Review review, String now) {
        return new RequestView(review.note(), review.askedAt(), names.of(review.askedBy()), review.state().name(), review.answer(),
                review.decidedAt(), review.decidedBy() == null ? null : names.of(review.decidedBy()), !review.sha256().equals(now), review.sha256());
    }

    private RemarkView view(Remark remark) {
        return new RemarkView(remark.id(), remark.thread(), remark.file(), remark.place(), remark.text(), remark.writtenAt(),
                names.of(remark.writtenBy()), remark.resolvedAt(), remark.resolvedBy() == null ? null : names.of(remark.resolvedBy()));
    }
}
