package de.laufzettel.submission;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.deployment.Releases;
import de.laufzettel.design.ContactMail;
import de.laufzettel.messages.MailNotSent;
import de.laufzettel.messages.Mailer;
import de.laufzettel.messages.OutgoingMail;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The confirmation by mail. The wish is a row of the submit's transaction, so that no crash loses it; the mail itself is
 * sent after the commit with no connection held, at once where that works and by {@link #sendDue} where it did not.
 */
@Component
class ConfirmationMails implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ConfirmationMails.class);
    private static final int GIVE_UP_AFTER = 12;

    private final MailWishes wishes;
    private final CaseRows cases;
    private final CaseLinks links;
    private final Releases releases;
    private final Mailer mailer;
    private final MessageSource messages;
    private final Clock clock;
    /** One thread: mails are not urgent, and a slow mail server must not take the program's threads. */
    private final ExecutorService sender = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "confirmation-mails");
        thread.setDaemon(true);
        return thread;
    });

    ConfirmationMails(MailWishes wishes, CaseRows cases, CaseLinks links, Releases releases, Mailer mailer,
            MessageSource messages, Clock clock) {
        this.wishes = wishes;
        this.cases = cases;
        this.links = links;
        this.releases = releases;
        this.mailer = mailer;
        this.messages = messages;
        this.clock = clock;
    }

    /** Inside the submit's transaction. Nothing when the service asks for no address, or none was given. */
    void wish(CaseRecord theCase, Map<String, Object> answers) {
        ContactMail.pathOf(releases.packageOf(theCase.releaseId()).manifest())
                .map(path -> CaseData.of(answers).at(path))
                .filter(String.class::isInstance).map(String.class::cast).filter(mail -> !mail.isBlank())
                .ifPresent(mail -> wishes.add(theCase.id(), mail.strip(), clock.instant()));
    }

    /** After the commit. */
    void sendSoon(UUID caseId) {
        try {
            sender.execute(() -> send(caseId));
        } catch (RejectedExecutionException e) {
            log.debug("The program is stopping; the mail of case {} is sent after the next start", caseId);
        }
    }

    /** Sends what is due; several nodes share the work through the table. */
    void sendDue() {
        wishes.due(clock.instant()).forEach(this::send);
    }

    private void send(UUID caseId) {
        wishes.take(caseId, clock.instant()).ifPresent(wish -> {
            try {
                cases.find(caseId).ifPresent(theCase -> mailer.send(mail(theCase, wish.mail())));
                wishes.done(caseId);
            } catch (MailNotSent e) {
                boolean hopeless = e.addressRefused() || wish.attempts() >= GIVE_UP_AFTER;
                log.warn("The confirmation of case {} could not be sent{}", caseId, hopeless ? " and is given up" : " yet");
                if (hopeless) {
                    wishes.done(caseId);
                } else {
                    wishes.later(caseId, clock.instant().plus(Duration.ofMinutes(1L << Math.min(wish.attempts(), 9))));
                }
            } catch (RuntimeException e) {
                // no details: an exception from a mail library may carry the address
                log.error("The confirmation of case {} failed with {}; it is tried again", caseId, e.getClass().getSimpleName());
            }
        });
    }

    private OutgoingMail mail(CaseRecord theCase, String to) {
        Locale locale = theCase.locale();
        String title = releases.packageOf(theCase.releaseId()).manifest().title().in(locale);
        UUID id = UUID.nameUUIDFromBytes(("confirmation:" + theCase.id()).getBytes(StandardCharsets.UTF_8));
        return new OutgoingMail(id, to,
                messages.getMessage("submission.mail.subject", new Object[] {title, theCase.reference()}, locale),
                messages.getMessage("submission.mail.text", new Object[] {title, theCase.reference(), links.addressOf(theCase)}, locale));
    }

    @Override
    public void destroy() {
        sender.shutdown();
    }
}
