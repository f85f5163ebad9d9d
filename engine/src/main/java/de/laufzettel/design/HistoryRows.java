package de.laufzettel.design;

import de.laufzettel.design.SavedVersion.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of everything that was ever saved to a draft. Rows are added, never changed. */
@Component
class HistoryRows {

    private static final String VERSIONS = "select id, revision, path, kind, saved_at, saved_by from lz_draft_history ";

    private final JdbcClient jdbc;

    HistoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String serviceId, String path, long revision, Kind kind, byte @Nullable [] content, Instant at, String by) {
        jdbc.sql("""
                insert into lz_draft_history (service_id, path, revision, kind, content, saved_at, saved_by)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(serviceId, path, revision, kind.name(), new SqlParameterValue(Types.BINARY, content),
                        Timestamp.from(at), by)
                .update();
    }

    List<SavedVersion> of(String serviceId) {
        return jdbc.sql(VERSIONS + "where service_id = ? order by id desc").params(serviceId)
                .query(HistoryRows::version).list();
    }

    List<SavedVersion> of(String serviceId, String path) {
        return jdbc.sql(VERSIONS + "where service_id = ? and path = ? order by id desc").params(serviceId, path)
                .query(HistoryRows::version).list();
    }

    /** The change that took effect last; a removal counts, a conflict does not. */
    Optional<SavedVersion> lastChange(String serviceId, String path) {
        return jdbc.sql(VERSIONS + "where service_id = ? and path = ? and kind <> 'CONFLICT' order by id desc fetch first 1 rows only")
                .params(serviceId, path).query(HistoryRows::version).optional();
    }

    Optional<byte[]> read(String serviceId, long id) {
        return jdbc.sql("select content from lz_draft_history where service_id = ? and id = ? and content is not null")
                .params(serviceId, id).query((row, number) -> row.getBytes("content")).optional();
    }

    /** Every file as it was right after this revision. */
    SortedMap<String, byte[]> contentsAt(String serviceId, long revision) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        jdbc.sql("""
                select h.path, h.content from lz_draft_history h where h.service_id = ? and h.content is not null
                and h.id = (select max(n.id) from lz_draft_history n where n.service_id = h.service_id and n.path = h.path
                            and n.revision <= ? and n.kind <> 'CONFLICT')""").params(serviceId, revision)
                .query(row -> {
                    files.put(row.getString("path"), row.getBytes("content"));
                });
        return files;
    }

    private static SavedVersion version(ResultSet row, int number) throws SQLException {
        return new SavedVersion(row.getLong("id"), row.getLong("revision"), row.getString("path"),
                Kind.valueOf(row.getString("kind")), row.getTimestamp("saved_at").toInstant(), row.getString("saved_by"));
    }
}
