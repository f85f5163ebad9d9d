package de.laufzettel.messages;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionOperations;

/** Which way mails go. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    /** Spring makes a {@link JavaMailSender} when {@code spring.mail.host} is set. */
    @Bean
    MailRoute mailRoute(ObjectProvider<JavaMailSender> server, JdbcClient database, TransactionOperations transaction,
            Clock clock, @Value("${laufzettel.mail.from:laufzettel@localhost}") String from) {
        JavaMailSender sender = server.getIfAvailable();
        return sender == null ? new MailboxRoute(database, transaction, clock) : new SmtpRoute(sender, database, from, clock);
    }
}
