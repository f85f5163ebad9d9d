package de.laufzettel.studio;

import de.laufzettel.deployment.Release;
import de.laufzettel.deployment.Releases;
import de.laufzettel.design.ServiceComparison;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.promotion.Arrival;
import de.laufzettel.promotion.Arrivals;
import de.laufzettel.promotion.Promotion;
import de.laufzettel.promotion.StandingVersions;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Which version of a service stands where, bringing one from here to there, and what came here from elsewhere. */
@StudioApi
class PromotionApi {

    record Wanted(int version) {
    }

    record ChangeView(String path, String change) {
    }

    /** @param changes against the live version; empty when none is live: everything is new then */
    record ArrivalView(long id, String sha256, Instant arrivedAt, String sender, String sentBy, boolean own, List<ChangeView> changes) {
    }

    /** @param live number of the live version; null when none is */
    record HereView(@Nullable Integer live, List<ServiceView.ReleaseView> versions, List<ArrivalView> arrivals) {
    }

    private final ServiceViews views;
    private final Releases releases;
    private final Promotion promotion;
    private final Arrivals arrivals;

    PromotionApi(ServiceViews views, Releases releases, Promotion promotion, Arrivals arrivals) {
        this.views = views;
        this.releases = releases;
        this.promotion = promotion;
        this.arrivals = arrivals;
    }

    @GetMapping("/services/{id}/environments/here")
    HereView here(@PathVariable String id, @AuthenticationPrincipal SignedIn who) {
        return new HereView(releases.live(id).map(Release::version).orElse(null), releases.versionsOf(id).stream().map(views::view).toList(),
                arrivals.of(id).stream().map(one -> new ArrivalView(one.id(), one.sha256(), one.arrivedAt(), one.sender(), one.sentByName(),
                        one.sentBy().equals(who.getUsername()), changes(one))).toList());
    }

    private List<ChangeView> changes(Arrival arrival) {
        return releases.live(arrival.serviceId()).map(live -> ServiceComparison.of(releases.packageOf(live.id()), arrivals.packageOf(arrival)))
                .orElse(List.of()).stream().map(file -> new ChangeView(file.path(), file.change().name())).toList();
    }

    @GetMapping("/services/{id}/environments/{environment}")
    StandingVersions standing(@PathVariable String id, @PathVariable long environment) {
        views.packageOf(id);
        return promotion.standing(environment, id);
    }

    @PostMapping("/services/{id}/environments/{environment}/releases")
    Promotion.Brought bring(@PathVariable String id, @PathVariable long environment, @RequestBody Wanted wanted, @AuthenticationPrincipal SignedIn who) {
        EnvironmentsApi.publisher(who);
        Release release = releases.versionsOf(id).stream().filter(one -> one.version() == wanted.version()).findFirst()
                .orElseThrow(() -> new NoSuchVersion("v" + wanted.version()));
        return promotion.bring(environment, release, who);
    }

    @PostMapping("/services/{id}/environments/{environment}/live")
    StandingVersions goBack(@PathVariable String id, @PathVariable long environment, @RequestBody Wanted wanted, @AuthenticationPrincipal SignedIn who) {
        EnvironmentsApi.publisher(who);
        views.packageOf(id);
        return promotion.goBack(environment, id, wanted.version(), who);
    }

    @PostMapping("/services/{id}/arrivals/{arrival}/live")
    HereView release(@PathVariable String id, @PathVariable long arrival, @AuthenticationPrincipal SignedIn who) {
        EnvironmentsApi.publisher(who);
        arrivals.release(id, arrival, who);
        return here(id, who);
    }

    @DeleteMapping("/services/{id}/arrivals/{arrival}")
    HereView decline(@PathVariable String id, @PathVariable long arrival, @AuthenticationPrincipal SignedIn who) {
        EnvironmentsApi.publisher(who);
        arrivals.decline(id, arrival, who);
        return here(id, who);
    }
}
