package de.laufzettel.messages;

/** A mail did not go out. */
public class MailNotSent extends RuntimeException {

    private final boolean addressRefused;

    MailNotSent(String message, boolean addressRefused, Throwable cause) {
        super(message, cause);
        this.addressRefused = addressRefused;
    }

    /** True when trying again is useless: the server refuses this address. */
    public boolean addressRefused() {
        return addressRefused;
    }
}
