package de.laufzettel.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what is known of each file. */
@Component
class DocumentRows {

    private static final String SELECT = "select id, name, media_type, size, sha256 from lz_document ";

    private final JdbcClient database;
    private final Clock clock;

    DocumentRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void insert(StoredDocument document, Purpose purpose) {
        database.sql("insert into lz_document (id, name, media_type, size, sha256, purpose, created_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?)")
                .params(document.id(), document.name(), document.mediaType(), document.size(), document.sha256(),
                        purpose.name(), OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    Optional<StoredDocument> find(UUID id) {
        return database.sql(SELECT + "where id = ?").param(id).query(DocumentRows::read).optional();
    }

    List<StoredDocument> ofDraft(UUID draftId) {
        return database.sql(SELECT + "where draft_id = ? order by created_at, id").param(draftId)
                .query(DocumentRows::read).list();
    }

    List<StoredDocument> ofCase(UUID caseId) {
        return database.sql(SELECT + "where case_id = ? order by created_at, id").param(caseId)
                .query(DocumentRows::read).list();
    }

    boolean giveToDraft(UUID id, UUID draftId) {
        return database.sql("update lz_document set draft_id = ? where id = ? and case_id is null "
                + "and (draft_id is null or draft_id = ?)").params(draftId, id, draftId).update() == 1;
    }

    boolean giveToCase(UUID id, UUID caseId) {
        return database.sql("update lz_document set case_id = ?, draft_id = null where id = ? "
                + "and (case_id is null or case_id = ?)").params(caseId, id, caseId).update() == 1;
    }

    List<UUID> orphansBefore(Instant instant, int atMost) {
        return database.sql("select id from lz_document where draft_id is null and case_id is null "
                        + "and purpose <> 'FILED' and created_at < ? order by created_at fetch first " + atMost + " rows only")
                .param(OffsetDateTime.ofInstant(instant, ZoneOffset.UTC)).query(UUID.class).list();
    }

    boolean removeUnlessOfCase(UUID id) {
        return database.sql("delete from lz_document where id = ? and case_id is null and purpose <> 'FILED'").param(id).update() == 1;
    }

    /** Asked again in the statement: the file may have found its owner since it was listed. */
    boolean removeOrphan(UUID id) {
        return database.sql("delete from lz_document where id = ? and case_id is null and draft_id is null "
                + "and purpose <> 'FILED'").param(id).update() == 1;
    }

    private static StoredDocument read(ResultSet row, int index) throws SQLException {
        return new StoredDocument(row.getObject("id", UUID.class), row.getString("name"),
                row.getString("media_type"), row.getLong("size"), row.getString("sha256"));
    }
}
