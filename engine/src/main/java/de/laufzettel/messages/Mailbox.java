package de.laufzettel.messages;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The built-in mailbox: where mails go while no mail server is set, so that the whole flow can be seen on one machine.
 * It shows mails of everybody, so its page is for operators only.
 */
@Service
@Transactional(readOnly = true)
public class Mailbox {

    /** Rows of a page. */
    public static final int PAGE = 20;

    private static final String SELECT = "select id, sent_at, recipient, subject, body from lz_mail ";

    private final JdbcClient database;
    private final MailRoute route;

    Mailbox(JdbcClient database, MailRoute route) {
        this.database = database;
        this.route = route;
    }

    /** True while mails go here and not to a server. */
    public boolean inUse() {
        return route instanceof MailboxRoute;
    }

    /** Newest first, {@value #PAGE} a page counted from 0. */
    public List<MailboxMail> newest(int page) {
        return database.sql(SELECT + "order by sent_at desc, id offset ? rows fetch first " + PAGE + " rows only")
                .param((long) page * PAGE).query((row, index) -> read(row)).list();
    }

    public Optional<MailboxMail> find(UUID id) {
        return database.sql(SELECT + "where id = ?").param(id).query((row, index) -> read(row)).optional();
    }

    public Optional<byte[]> attachment(UUID id, int number) {
        return database.sql("select content from lz_mail_attachment where mail_id = ? and number = ?")
                .params(id, number).query(byte[].class).optional();
    }

    private MailboxMail read(java.sql.ResultSet row) throws java.sql.SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new MailboxMail(id, row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getString("recipient"), row.getString("subject"), row.getString("body"), attachmentsOf(id));
    }

    private List<MailboxMail.Attachment> attachmentsOf(UUID id) {
        return database.sql("select number, name, media_type, octet_length(content) as size from lz_mail_attachment "
                        + "where mail_id = ? order by number").param(id)
                .query((row, index) -> new MailboxMail.Attachment(row.getInt("number"), row.getString("name"),
                        row.getString("media_type"), row.getLong("size")))
                .list();
    }
}
