package de.laufzettel.design;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of drafts and of their files as they are now. */
@Component
class DraftRows {

    private static final String DRAFTS = "select service_id, title_de, title_en, office, revision, changed_at, changed_by, archived_at, archived_by from lz_service_draft ";

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Draft> all() {
        return jdbc.sql(DRAFTS + "order by title_de, service_id").query(DraftRows::draft).list();
    }

    Optional<Draft> find(String serviceId) {
        return jdbc.sql(DRAFTS + "where service_id = ?").param(serviceId).query(DraftRows::draft).optional();
    }

    Optional<Draft> lock(String serviceId) {
        return jdbc.sql(DRAFTS + "where service_id = ? for update").param(serviceId).query(DraftRows::draft).optional();
    }

    void insert(Draft draft) {
        jdbc.sql("""
                insert into lz_service_draft (service_id, title_de, title_en, office, revision, changed_at, changed_by)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(draft.serviceId(), draft.titleDe(), draft.titleEn(), draft.office(), draft.revision(),
                        Timestamp.from(draft.changedAt()), draft.changedBy())
                .update();
    }

    void update(Draft draft) {
        jdbc.sql("""
                update lz_service_draft set title_de = ?, title_en = ?, office = ?, revision = ?, changed_at = ?, changed_by = ?
                where service_id = ?""")
                .params(draft.titleDe(), draft.titleEn(), draft.office(), draft.revision(), Timestamp.from(draft.changedAt()),
                        draft.changedBy(), draft.serviceId())
                .update();
    }

    void archive(String serviceId, Draft.@Nullable Archived archived) {
        jdbc.sql("update lz_service_draft set archived_at = ?, archived_by = ? where service_id = ?")
                .params(new SqlParameterValue(Types.TIMESTAMP, archived == null ? null : Timestamp.from(archived.at())),
                        new SqlParameterValue(Types.VARCHAR, archived == null ? null : archived.by()), serviceId)
                .update();
    }

    List<DraftFile> files(String serviceId) {
        return jdbc.sql("""
                select path, octet_length(content) as size, revision, changed_at, changed_by
                from lz_draft_file where service_id = ? order by path""")
                .param(serviceId)
                .query((row, number) -> new DraftFile(row.getString("path"), row.getLong("size"),
                        row.getLong("revision"), row.getTimestamp("changed_at").toInstant(), row.getString("changed_by")))
                .list();
    }

    SortedMap<String, byte[]> contents(String serviceId) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        jdbc.sql("select path, content from lz_draft_file where service_id = ?").param(serviceId)
                .query(row -> {
                    files.put(row.getString("path"), row.getBytes("content"));
                });
        return files;
    }

    Optional<byte[]> read(String serviceId, String path) {
        return jdbc.sql("select content from lz_draft_file where service_id = ? and path = ?").params(serviceId, path)
                .query((row, number) -> row.getBytes("content")).optional();
    }

    void writeFile(Draft draft, String path, byte[] content) {
        removeFile(draft.serviceId(), path);
        jdbc.sql("""
                insert into lz_draft_file (service_id, path, content, revision, changed_at, changed_by)
                values (?, ?, ?, ?, ?, ?)""")
                .params(draft.serviceId(), path, content, draft.revision(), Timestamp.from(draft.changedAt()),
                        draft.changedBy())
                .update();
    }

    void removeFile(String serviceId, String path) {
        jdbc.sql("delete from lz_draft_file where service_id = ? and path = ?").params(serviceId, path).update();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        Timestamp archived = row.getTimestamp("archived_at");
        return new Draft(row.getString("service_id"), row.getString("title_de"), row.getString("title_en"),
                row.getString("office"), row.getLong("revision"), row.getTimestamp("changed_at").toInstant(),
                row.getString("changed_by"),
                archived == null ? null : new Draft.Archived(archived.toInstant(), row.getString("archived_by")));
    }
}
