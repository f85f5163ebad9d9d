package de.laufzettel.studio;

import de.laufzettel.deployment.Release;
import de.laufzettel.deployment.Releases;
import de.laufzettel.design.Draft;
import de.laufzettel.design.DraftMissing;
import de.laufzettel.design.ServiceDrafts;
import de.laufzettel.library.ServicePackage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
        return drafts.all().stream().map(draft -> view(draft, live.get(draft.serviceId()), null)).toList();
    }

    ServiceView of(Draft draft) {
        return view(draft, releases.live(draft.serviceId()).orElse(null), null);
    }

    ServiceView withFiles(String id) {
        Draft draft = drafts.find(id).orElseThrow(() -> new DraftMissing(id));
        List<ServiceView.FileView> files = drafts.files(id).stream()
                .map(file -> new ServiceView.FileView(file.path(), file.size(), file.revision(), file.changedAt(),
                        names.of(file.changedBy())))
                .toList();
        return view(draft, releases.live(id).orElse(null), files);
    }

    ServicePackage packageOf(String id) {
        return drafts.packageOf(id).orElseThrow(() -> new DraftMissing(id));
    }

    ServiceView.ReleaseView view(Release release) {
        return new ServiceView.ReleaseView(release.version(), release.sha256(), release.publishedAt(),
                names.of(release.publishedBy()));
    }

    private ServiceView view(Draft draft, @Nullable Release live, @Nullable List<ServiceView.FileView> files) {
        Map<String, String> title = new LinkedHashMap<>();
        title.put("de", draft.titleDe());
        title.put("en", draft.titleEn());
        return new ServiceView(draft.serviceId(), title, draft.revision(), draft.changedAt(), names.of(draft.changedBy()),
                live == null ? null : view(live), live != null && draft.changedAt().isAfter(live.publishedAt()), files);
    }
}
