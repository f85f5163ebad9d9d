package de.laufzettel.submission;

import de.laufzettel.bpm.CaseData;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of cases. */
@Component
class CaseRows {

    private static final String SELECT = "select id, reference, service_id, release_id, submitted_at, locale, account_id from lz_case ";

    private final JdbcClient jdbc;

    /** What a token has submitted. */
    record OfToken(UUID caseId, String answersSha256, @Nullable UUID accountId, @Nullable String ownerHash) {

        boolean belongsTo(DraftOwner owner) {
            return owner.accountId() != null ? owner.accountId().equals(accountId)
                    : ownerHash != null && ownerHash.equals(DraftTable.hash(owner));
        }
    }

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CaseRecord record, String token, Map<String, Object> given, Map<String, Object> answers,
            DraftOwner owner, UUID applicationId) {
        jdbc.sql("""
                insert into lz_case (id, reference, service_id, release_id, submit_token, answers_sha256, account_id,
                owner_hash, locale, submitted_at, application_id, answers) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(record.id(), record.reference(), record.serviceId(), record.releaseId(), token, Answers.digest(given),
                        record.accountId(), DraftTable.hash(owner), record.locale().toLanguageTag(),
                        Timestamp.from(record.submittedAt()), applicationId,
                        new String(CaseData.of(answers).toJson(), StandardCharsets.UTF_8))
                .update();
    }

    Optional<OfToken> ofToken(UUID releaseId, String token) {
        return jdbc.sql("select id, answers_sha256, account_id, owner_hash from lz_case where release_id = ? and submit_token = ?")
                .params(releaseId, token)
                .query((row, number) -> new OfToken(row.getObject("id", UUID.class), row.getString("answers_sha256"),
                        row.getObject("account_id", UUID.class), row.getString("owner_hash")))
                .optional();
    }

    Optional<CaseRecord> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(CaseRows::record).optional();
    }

    Optional<CaseRecord> findByReference(String reference) {
        return jdbc.sql(SELECT + "where reference = ?").param(reference).query(CaseRows::record).optional();
    }

    List<CaseRecord> ofAccount(UUID accountId) {
        return jdbc.sql(SELECT + "where account_id = ? order by submitted_at desc, id").param(accountId)
                .query(CaseRows::record).list();
    }

    /** The answers as they were submitted, whatever the case's data became since. */
    Map<String, Object> answersOf(UUID caseId) {
        String json = jdbc.sql("select answers from lz_case where id = ?").param(caseId).query(String.class).single();
        return CaseData.fromJson(json.getBytes(StandardCharsets.UTF_8)).toMap();
    }

    UUID applicationOf(UUID caseId) {
        return jdbc.sql("select application_id from lz_case where id = ?").param(caseId)
                .query((row, number) -> row.getObject(1, UUID.class)).single();
    }

    private static CaseRecord record(ResultSet row, int number) throws SQLException {
        return new CaseRecord(row.getObject("id", UUID.class), row.getString("reference"), row.getString("service_id"),
                row.getObject("release_id", UUID.class), row.getTimestamp("submitted_at").toInstant(),
                Locale.forLanguageTag(row.getString("locale")), row.getObject("account_id", UUID.class));
    }
}
