package de.laufzettel.deployment;

import de.laufzettel.design.Problem;
import java.util.List;

/** The service has errors; nothing was changed. */
public final class PublishRefused extends RuntimeException {

    private final List<Problem> problems;

    PublishRefused(String serviceId, List<Problem> problems) {
        super(serviceId + " has " + problems.stream().filter(Problem::stopsPublishing).count()
                + " errors and was not published");
        this.problems = List.copyOf(problems);
    }

    /** Errors and warnings, as the studio shows them. */
    public List<Problem> problems() {
        return problems;
    }
}
