package de.laufzettel.messages;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What cases have for their citizens. */
@Service
@Transactional
public class CitizenMessages {

    private static final String SELECT = "select id, case_id, delivered_at, subject, html from lz_citizen_message ";

    private final JdbcClient database;
    private final Clock clock;

    CitizenMessages(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<CitizenMessage> ofCase(UUID caseId) {
        return database.sql(SELECT + "where case_id = ? order by delivered_at, id").param(caseId)
                .query((row, index) -> read(row)).list();
    }

    @Transactional(readOnly = true)
    public Optional<CitizenMessage> find(UUID key) {
        return database.sql(SELECT + "where id = ?").param(key).query((row, index) -> read(row)).optional();
    }

    /**
     * Puts a message there; the same key again changes nothing and gives the first one.
     *
     * @param html is cleaned: what loads or acts is taken out
     */
    public CitizenMessage deliver(UUID key, UUID caseId, String subject, String html, List<UUID> documents) {
        return find(key).orElseGet(() -> {
            CitizenMessage message = new CitizenMessage(key, caseId, clock.instant(), subject, MessageHtml.clean(html),
                    documents);
            insert(message);
            return message;
        });
    }

    private void insert(CitizenMessage message) {
        database.sql("insert into lz_citizen_message (id, case_id, delivered_at, subject, html) values (?, ?, ?, ?, ?)")
                .params(message.id(), message.caseId(), OffsetDateTime.now(clock), message.subject(), message.html())
                .update();
        int number = 0;
        for (UUID document : message.documents()) {
            database.sql("insert into lz_citizen_message_document (message_id, number, document_id) values (?, ?, ?)")
                    .params(message.id(), ++number, document).update();
        }
    }

    private CitizenMessage read(java.sql.ResultSet row) throws java.sql.SQLException {
        UUID id = row.getObject("id", UUID.class);
        List<UUID> documents = database.sql("select document_id from lz_citizen_message_document "
                + "where message_id = ? order by number").param(id).query(UUID.class).list();
        return new CitizenMessage(id, row.getObject("case_id", UUID.class),
                row.getObject("delivered_at", OffsetDateTime.class).toInstant(), row.getString("subject"),
                row.getString("html"), documents);
    }
}
