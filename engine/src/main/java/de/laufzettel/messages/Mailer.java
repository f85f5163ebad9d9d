package de.laufzettel.messages;

import org.springframework.stereotype.Service;

/** Sends mails: by SMTP when {@code spring.mail.host} is set, else into the {@link Mailbox}. */
@Service
public class Mailer {

    /**
     * Sends a mail. The same id again sends nothing into the mailbox, and carries the same Message-ID by SMTP, so that
     * mail servers can drop it.
     */
    public void send(OutgoingMail mail) {
        throw new UnsupportedOperationException("follows");
    }
}
