package de.laufzettel.deployment;

/** This installation wants a second person's approval, and nobody approved this content; nothing was changed. */
public final class NotApproved extends RuntimeException {

    NotApproved(String serviceId) {
        super(serviceId + " was not approved as it is");
    }
}
