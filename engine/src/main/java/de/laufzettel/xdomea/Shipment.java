package de.laufzettel.xdomea;

import de.laufzettel.efile.Scope;
import java.time.Instant;
import java.util.UUID;

/**
 * One export.
 *
 * @param process   the process id that answers to the message name
 * @param sender    the authority that sends
 * @param recipient the authority or system that shall get it
 * @param creator   sign-in name of whoever asked for it
 */
public record Shipment(UUID process, Message message, Scope scope, String sender, String recipient, String creator, Instant at) {

    /** {@code <process>_<message>.zip}, as xdomea wants it. */
    public String packageName() {
        return stem() + ".zip";
    }

    String messageName() {
        return stem() + ".xml";
    }

    private String stem() {
        return process + "_" + message.element();
    }

    /** The recipient may be a person. */
    @Override
    public String toString() {
        return "Shipment[" + process + ", " + message + ", " + scope + "]";
    }
}
