package de.laufzettel.submission;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.identity.Secrets;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of drafts. Every query names the owner: there is no way to a draft by its id alone. */
@Component
class DraftTable {

    private static final String SELECT = """
            select id, service_id, release_id, locale, data, revision, expires_at, case_id from lz_answer_draft
            where id = ? and expires_at > ? and (owner_account = ? or owner_hash = ?)\s""";

    private final JdbcClient jdbc;

    DraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(DraftRow row, DraftOwner owner, Instant now) {
        jdbc.sql("""
                insert into lz_answer_draft (id, service_id, release_id, locale, owner_account, owner_hash, data,
                revision, changed_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(row.id(), row.serviceId(), row.releaseId(), row.locale().toLanguageTag(), owner.accountId(),
                        hash(owner), json(row), row.revision(), Timestamp.from(now), Timestamp.from(row.expiresAt()))
                .update();
    }

    Optional<DraftRow> find(UUID id, DraftOwner owner, Instant now) {
        return select(SELECT, id, owner, now);
    }

    Optional<DraftRow> lock(UUID id, DraftOwner owner, Instant now) {
        return select(SELECT + "for update", id, owner, now);
    }

    private Optional<DraftRow> select(String sql, UUID id, DraftOwner owner, Instant now) {
        return jdbc.sql(sql).params(id, Timestamp.from(now), owner.accountId(), hash(owner))
                .query(DraftTable::row).optional();
    }

    boolean save(UUID id, DraftOwner owner, long revision, byte[] json, Instant now, Instant expiresAt) {
        return jdbc.sql("""
                update lz_answer_draft set data = ?, revision = revision + 1, changed_at = ?, expires_at = ?
                where id = ? and revision = ? and case_id is null and expires_at > ?
                and (owner_account = ? or owner_hash = ?)""")
                .params(new String(json, StandardCharsets.UTF_8), Timestamp.from(now), Timestamp.from(expiresAt), id,
                        revision, Timestamp.from(now), owner.accountId(), hash(owner))
                .update() == 1;
    }

    /** The answers are the case's now; the row stays so that the confirmation can be shown again. */
    void becameCase(UUID id, UUID caseId) {
        jdbc.sql("update lz_answer_draft set case_id = ?, data = '{}' where id = ?").params(caseId, id).update();
    }

    List<UUID> expired(Instant now) {
        return jdbc.sql("select id from lz_answer_draft where expires_at <= ? order by expires_at fetch first 200 rows only")
                .param(Timestamp.from(now)).query(UUID.class).list();
    }

    void remove(UUID id) {
        jdbc.sql("delete from lz_answer_draft where id = ?").param(id).update();
    }

    static @Nullable String hash(DraftOwner owner) {
        return owner.secret() == null ? null : Secrets.hash(owner.secret());
    }

    private static String json(DraftRow row) {
        return new String(CaseData.of(row.data()).toJson(), StandardCharsets.UTF_8);
    }

    private static DraftRow row(ResultSet row, int number) throws SQLException {
        return new DraftRow(row.getObject("id", UUID.class), row.getString("service_id"),
                row.getObject("release_id", UUID.class), Locale.forLanguageTag(row.getString("locale")),
                CaseData.fromJson(row.getString("data").getBytes(StandardCharsets.UTF_8)).toMap(), row.getLong("revision"),
                row.getTimestamp("expires_at").toInstant(), row.getObject("case_id", UUID.class));
    }
}
