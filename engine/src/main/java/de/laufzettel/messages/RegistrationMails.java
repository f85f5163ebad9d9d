package de.laufzettel.messages;

import de.laufzettel.identity.PublicAddress;
import de.laufzettel.identity.RegistrationRequested;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends the link that makes a citizen's account. In a thread of its own: after a commit the connection is still the request's,
 * and a mail server may take its time. A mail lost in a crash is asked for again by the citizen. The name that was typed is not in
 * the mail: it could be any text, sent to anybody in the city's name.
 */
@Component
class RegistrationMails implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RegistrationMails.class);
    private static final int MOST_WAITING = 200;

    private final ExecutorService sending = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(MOST_WAITING), task -> new Thread(task, "registration-mails"));
    private final Mailer mailer;
    private final PublicAddress address;

    RegistrationMails(Mailer mailer, PublicAddress address) {
        this.mailer = mailer;
        this.address = address;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(RegistrationRequested request) {
        try {
            sending.execute(() -> send(request));
        } catch (RejectedExecutionException full) {
            LOG.error("{} registration mails wait already; one was dropped. Check the mail server", MOST_WAITING);
        }
    }

    private void send(RegistrationRequested request) {
        try {
            mailer.send(mail(request));
        } catch (RuntimeException e) {
            LOG.error("A registration mail was not sent ({}). Check the mail server", e.getClass().getName());
        }
    }

    private OutgoingMail mail(RegistrationRequested request) {
        Locale locale = request.locale().getLanguage().equals("en") ? Locale.ENGLISH : Locale.GERMAN;
        ResourceBundle words = ResourceBundle.getBundle("messages.messages", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String text = request.token() == null
                ? words.getString("messages.registration.known")
                : MessageFormat.format(words.getString("messages.registration.text"),
                        address.of("/konto/bestaetigen/" + request.token()),
                        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale)
                                .format(request.expiresAt().atZone(ZoneId.of("Europe/Berlin"))));
        return new OutgoingMail(UUID.randomUUID(), request.mail(), words.getString("messages.registration.subject"), text);
    }

    @Override
    public void destroy() {
        sending.shutdown();
    }
}
