package de.laufzettel.deployment;

import java.util.UUID;

/** There is no such release. */
public final class ReleaseMissing extends RuntimeException {

    ReleaseMissing(UUID releaseId) {
        super("There is no release " + releaseId);
    }

    ReleaseMissing(String serviceId, int version) {
        super("There is no version " + version + " of " + serviceId);
    }
}
