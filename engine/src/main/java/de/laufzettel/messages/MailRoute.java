package de.laufzettel.messages;

/** The way of a mail out of the program. */
interface MailRoute {

    void send(OutgoingMail mail);
}
