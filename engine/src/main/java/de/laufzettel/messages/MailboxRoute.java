package de.laufzettel.messages;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Into the built-in mailbox, each mail once. */
class MailboxRoute implements MailRoute {

    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final Clock clock;

    MailboxRoute(JdbcClient database, TransactionOperations transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void send(OutgoingMail mail) {
        transaction.executeWithoutResult(status -> {
            if (!hasSent(mail.id())) {
                insert(mail);
            }
        });
    }

    @Override
    public boolean hasSent(UUID id) {
        return database.sql("select count(*) from lz_mail where id = ?").param(id).query(Long.class).single() > 0;
    }

    private void insert(OutgoingMail mail) {
        database.sql("insert into lz_mail (id, sent_at, recipient, subject, body) values (?, ?, ?, ?, ?)")
                .params(mail.id(), OffsetDateTime.now(clock), mail.to(), mail.subject(), mail.text()).update();
        int number = 0;
        for (OutgoingMail.Attachment attachment : mail.attachments()) {
            database.sql("insert into lz_mail_attachment (mail_id, number, name, media_type, content) "
                            + "values (?, ?, ?, ?, ?)")
                    .params(mail.id(), ++number, attachment.name(), attachment.mediaType(), attachment.content())
                    .update();
        }
    }
}
