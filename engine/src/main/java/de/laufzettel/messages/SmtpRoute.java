package de.laufzettel.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** By SMTP. What the server has taken is noted, so that a lost answer does not make a second mail. */
class SmtpRoute implements MailRoute {

    private final JavaMailSender server;
    private final JdbcClient database;
    private final String from;
    private final Clock clock;

    SmtpRoute(JavaMailSender server, JdbcClient database, String from, Clock clock) {
        this.server = server;
        this.database = database;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public void send(OutgoingMail mail) {
        try {
            server.send(message(mail));
        } catch (MessagingException | MailException e) {
            // addresses stand in the server's words, so they stay in the cause, which nobody prints
            throw new MailNotSent("The mail server did not take mail " + mail.id(), refusesAddress(e), e);
        }
        if (!hasSent(mail.id())) {
            database.sql("insert into lz_sent_mail (id, sent_at) values (?, ?)")
                    .params(mail.id(), OffsetDateTime.now(clock)).update();
        }
    }

    @Override
    public boolean hasSent(UUID id) {
        return database.sql("select count(*) from lz_sent_mail where id = ?").param(id).query(Long.class).single() > 0;
    }

    private MimeMessage message(OutgoingMail mail) throws MessagingException {
        MimeMessage message = new WithMessageId("<" + mail.id() + "@laufzettel>");
        MimeMessageHelper helper = new MimeMessageHelper(message, !mail.attachments().isEmpty(),
                StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(mail.to());
        helper.setSubject(mail.subject().replaceAll("[\\r\\n]+", " "));
        helper.setText(mail.text());
        helper.setSentDate(Date.from(clock.instant()));
        for (OutgoingMail.Attachment attachment : mail.attachments()) {
            helper.addAttachment(attachment.name(), new ByteArrayResource(attachment.content()),
                    attachment.mediaType());
        }
        return message;
    }

    private static boolean refusesAddress(Exception e) {
        if (e instanceof MailSendException failures) {
            for (Exception each : failures.getMessageExceptions()) {
                if (each instanceof SendFailedException failed && failed.getInvalidAddresses() != null
                        && failed.getInvalidAddresses().length > 0) {
                    return true;
                }
            }
        }
        return e instanceof jakarta.mail.internet.AddressException;
    }

    /** Saving a message gives it an id of its own; this one keeps ours, so that a repeated mail is recognised. */
    private static final class WithMessageId extends MimeMessage {

        private final String id;

        WithMessageId(String id) {
            super(Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
