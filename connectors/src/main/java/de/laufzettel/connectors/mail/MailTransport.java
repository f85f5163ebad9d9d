package de.laufzettel.connectors.mail;

import java.util.UUID;

/** Brings a mail out of the house. */
public interface MailTransport {

    /**
     * Returns when the server has taken the mail.
     *
     * @throws de.laufzettel.connectors.spi.Rejected   with {@link MailConnector#ADDRESS_REFUSED} or {@link MailConnector#MAIL_REFUSED}
     * @throws de.laufzettel.connectors.spi.RetryLater when the server cannot be reached or says "later"
     */
    void send(Mail mail);

    /**
     * Whether the server has taken the mail of this key. Between its word and the note of it a crash leaves a gap of milliseconds;
     * a mail sent again because of it carries the same Message-ID.
     */
    boolean hasSent(UUID key);
}
