package de.laufzettel.connectors.mail;

/** Brings a mail out of the house. */
@FunctionalInterface
public interface MailTransport {

    /**
     * Returns when the server has taken the mail.
     *
     * @throws de.laufzettel.connectors.spi.Rejected   with {@link MailConnector#ADDRESS_REFUSED} or {@link MailConnector#MAIL_REFUSED}
     * @throws de.laufzettel.connectors.spi.RetryLater when the server cannot be reached or says "later"
     */
    void send(Mail mail);
}
