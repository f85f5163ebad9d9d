package de.laufzettel.design;

/** The service is in the archive: nothing of it can be changed or published until it is brought back. */
public final class DraftArchived extends RuntimeException {

    private final String serviceId;

    public DraftArchived(String serviceId) {
        super(serviceId + " is archived");
        this.serviceId = serviceId;
    }

    public String serviceId() {
        return serviceId;
    }
}
