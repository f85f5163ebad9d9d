package de.laufzettel.studio;

import de.laufzettel.deployment.Release;
import de.laufzettel.deployment.Releases;
import de.laufzettel.design.ServiceDrafts;
import de.laufzettel.library.ServicePackage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * A service at a moment, by the moment's name: {@code current}, {@code r12} (the draft right after its twelfth save) or
 * {@code v3} (the third published version).
 */
@Component
class PointsInTime {

    private static final Pattern NAME = Pattern.compile("([rv])(\\d{1,9})");

    private final ServiceDrafts drafts;
    private final Releases releases;
    private final ServiceViews views;

    PointsInTime(ServiceDrafts drafts, Releases releases, ServiceViews views) {
        this.drafts = drafts;
        this.releases = releases;
        this.views = views;
    }

    /** @throws NoSuchVersion there is none of this name */
    ServicePackage packageAt(String serviceId, String point) {
        if (point.equals("current")) {
            return views.packageOf(serviceId);
        }
        Matcher name = NAME.matcher(point);
        if (!name.matches()) {
            throw new NoSuchVersion(point);
        }
        int number = Integer.parseInt(name.group(2));
        return name.group(1).equals("r")
                ? drafts.packageAt(serviceId, number).orElseThrow(() -> new NoSuchVersion(point))
                : releases.versionsOf(serviceId).stream().filter(release -> release.version() == number).map(Release::id)
                        .findFirst().map(releases::packageOf).orElseThrow(() -> new NoSuchVersion(point));
    }
}
