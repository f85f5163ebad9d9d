package de.laufzettel.deployment;

import de.laufzettel.design.Reviews;
import de.laufzettel.library.ServicePackage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this installation wants a second person to approve what is published, and whether one has. */
@Component
public class FourEyes {

    private final boolean required;
    private final Reviews reviews;

    @Autowired
    FourEyes(@Value("${laufzettel.release.four-eyes:false}") boolean required, Reviews reviews) {
        this.required = required;
        this.reviews = reviews;
    }

    public boolean required() {
        return required;
    }

    /** Whether this very content was approved, or needs no approval here. */
    public boolean satisfied(ServicePackage service) {
        return !required || reviews.latest(service.id()).filter(review -> review.approves(service.sha256())).isPresent();
    }

    /** @throws NotApproved nobody else approved this very content */
    void check(ServicePackage service) {
        if (!satisfied(service)) {
            throw new NotApproved(service.id());
        }
    }
}
