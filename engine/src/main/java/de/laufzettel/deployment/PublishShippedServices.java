package de.laufzettel.deployment;

import de.laufzettel.design.DraftExists;
import de.laufzettel.design.Problem;
import de.laufzettel.design.ServiceDrafts;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.library.ShippedServices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Makes the shipped services live on an installation that has none of them, as the demo wants it. */
@Component
@ConditionalOnProperty("laufzettel.library.publish-on-start")
class PublishShippedServices implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(PublishShippedServices.class);
    private static final String BY = "Laufzettel";

    private final ServiceDrafts drafts;
    private final Releases releases;

    PublishShippedServices(ServiceDrafts drafts, Releases releases) {
        this.drafts = drafts;
        this.releases = releases;
    }

    @Override
    public void run(ApplicationArguments args) {
        for (ServicePackage shipped : ShippedServices.all()) {
            draw(shipped);
            // once only: what was withdrawn or archived stays so
            if (releases.versionsOf(shipped.id()).isEmpty()) {
                publish(shipped);
            }
        }
    }

    private void draw(ServicePackage shipped) {
        try {
            drafts.create(shipped, BY);
        } catch (DraftExists e) {
            // it is being worked on already: a designer's changes are never replaced
        }
    }

    private void publish(ServicePackage shipped) {
        try {
            Release release = releases.publishShipped(shipped, BY);
            log.info("{} is live, version {}", release.serviceId(), release.version());
        } catch (PublishRefused refused) {
            refused.problems().stream().filter(Problem::stopsPublishing).forEach(problem -> log.error(
                    "The shipped service {} is not live: {} {}: {}", shipped.id(), problem.file(), problem.place(),
                    problem.messageEn()));
        }
    }
}
