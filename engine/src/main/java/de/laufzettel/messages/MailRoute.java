package de.laufzettel.messages;

import java.util.UUID;

/** The way of a mail out of the program. */
interface MailRoute {

    void send(OutgoingMail mail);

    boolean hasSent(UUID id);
}
