package de.laufzettel.messages;

import java.util.UUID;
import org.springframework.stereotype.Service;

/** Sends mails: by SMTP when {@code spring.mail.host} is set, else into the {@link Mailbox}. */
@Service
public class Mailer {

    private final MailRoute route;

    Mailer(MailRoute route) {
        this.route = route;
    }

    /**
     * Sends a mail. The same id again puts nothing more into the mailbox, and carries the same Message-ID by SMTP, so that
     * mail servers can drop it. Never call this with a database connection held: a mail server may take its time.
     *
     * @throws MailNotSent when the server does not take it
     */
    public void send(OutgoingMail mail) {
        route.send(mail);
    }

    /** Whether the mail of this id has gone out. */
    public boolean hasSent(UUID id) {
        return route.hasSent(id);
    }
}
