package de.laufzettel.design;

/** There is no draft of this service. */
public final class DraftMissing extends RuntimeException {

    public DraftMissing(String serviceId) {
        super("There is no draft of " + serviceId);
    }
}
