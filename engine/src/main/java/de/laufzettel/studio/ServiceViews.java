package de.laufzettel.studio;

import de.laufzettel.deployment.Release;
import de.laufzettel.deployment.Releases;
import de.laufzettel.design.Draft;
import de.laufzettel.design.DraftMissing;
import de.laufzettel.design.ServiceDrafts;
import de.laufzettel.library.ServicePackage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the studio shows of a service: the draft, and what of it is live. */
@Component
class ServiceViews {

    private final ServiceDrafts drafts;
    private final Releases releases;
    private final Names names;

    ServiceViews(ServiceDrafts drafts, Releases releases, Names names) {
        this.drafts = drafts;
        this.releases = releases;
        this.names = names;
    }

    List<ServiceView> all() {
        Map<String, Release> live = releases.allLive().stream()
                .collect(Collectors.toMap(Release::serviceId, Function.identity()));
        // a colleague's name is looked up once, however many services they changed
        Map<String, String> known = new HashMap<>();
        return drafts.all().stream().map(draft -> view(draft, live.get(draft.serviceId()), null,
                account -> known.computeIfAbsent(account, names::of))).toList();
    }

    ServiceView of(Draft draft) {
        return view(draft, releases.live(draft.serviceId()).orElse(null), null, names::of);
    }

    ServiceView withFiles(String id) {
        Draft draft = drafts.find(id).orElseThrow(() -> new DraftMissing(id));
        List<ServiceView.FileView> files = drafts.files(id).stream()
                .map(file -> new ServiceView.FileView(file.path(), file.size(), file.revision(), file.changedAt(),
                        names.of(file.changedBy())))
                .toList();
        return view(draft, releases.live(id).orElse(null), files, names::of);
    }

    ServicePackage packageOf(String id) {
        return drafts.packageOf(id).orElseThrow(() -> new DraftMissing(id));
    }

    ServiceView.ReleaseView view(Release release) {
        return view(release, names::of);
    }

    private static ServiceView.ReleaseView view(Release release, UnaryOperator<String> name) {
        return new ServiceView.ReleaseView(release.version(), release.sha256(), release.publishedAt(),
                name.apply(release.publishedBy()));
    }

    private static ServiceView view(Draft draft, @Nullable Release live, @Nullable List<ServiceView.FileView> files,
            UnaryOperator<String> name) {
        Map<String, String> title = new LinkedHashMap<>();
        title.put("de", draft.titleDe());
        title.put("en", draft.titleEn());
        Draft.Archived archived = draft.archived();
        return new ServiceView(draft.serviceId(), title, draft.office(), draft.revision(), draft.changedAt(),
                name.apply(draft.changedBy()), live == null ? null : view(live, name),
                live != null && draft.changedAt().isAfter(live.publishedAt()),
                archived == null ? null : new ServiceView.ArchivedView(archived.at(), name.apply(archived.by())), files);
    }
}
