package de.laufzettel.messages;

import de.laufzettel.connectors.mail.Mail;
import de.laufzettel.connectors.mail.MailConnector;
import de.laufzettel.connectors.mail.MailTransport;
import de.laufzettel.connectors.spi.Rejected;
import de.laufzettel.connectors.spi.RetryLater;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the mail connector the way out that {@link Mailer} has, and tells it a refusal from a disturbance. */
@Configuration(proxyBeanMethods = false)
class MailConnectorConfiguration {

    @Bean
    MailConnector mailConnector(Mailer mailer) {
        return new MailConnector(new MailTransport() {
            @Override
            public void send(Mail mail) {
                MailConnectorConfiguration.send(mail, mailer);
            }

            @Override
            public boolean hasSent(UUID key) {
                return mailer.hasSent(key);
            }
        });
    }

    private static void send(Mail mail, Mailer mailer) {
        try {
            mailer.send(new OutgoingMail(mail.key(), mail.to(), mail.subject(), PlainText.of(mail.html()), mail.attachments().stream()
                    .map(each -> new OutgoingMail.Attachment(each.name(), each.mediaType(), each.content())).toList()));
        } catch (MailNotSent notSent) {
            if (notSent.addressRefused()) {
                throw new Rejected(MailConnector.ADDRESS_REFUSED, notSent.getMessage());
            }
            throw new RetryLater(Duration.ZERO, notSent.getMessage(), notSent);
        }
    }
}
