package de.laufzettel.design;

/** A service of this id is being drawn already. */
public final class DraftExists extends RuntimeException {

    private final String serviceId;

    DraftExists(String serviceId) {
        super("A draft of " + serviceId + " exists already");
        this.serviceId = serviceId;
    }

    public String serviceId() {
        return serviceId;
    }
}
