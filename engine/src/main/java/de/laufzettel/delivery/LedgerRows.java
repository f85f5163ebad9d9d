package de.laufzettel.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger's reading side. */
@Component
class LedgerRows {

    static final int PAGE = 50;

    private final JdbcClient database;

    LedgerRows(JdbcClient database) {
        this.database = database;
    }

    Optional<LedgerRow> find(UUID key) {
        return database.sql("select * from lz_handover where id = ?").param(key).query(LedgerRows::read).optional();
    }

    Optional<LedgerRow> newestOf(UUID caseId, String activityInstanceId) {
        return database.sql("select * from lz_handover where case_id = ? and activity_instance_id = ? "
                        + "order by revision desc fetch first 1 rows only")
                .params(caseId, activityInstanceId).query(LedgerRows::read).optional();
    }

    List<LedgerRow> inState(HandoverState state, int page) {
        return database.sql("select * from lz_handover where state = ? order by created_at desc, id "
                        + "offset ? rows fetch first " + PAGE + " rows only")
                .params(state.name(), (long) page * PAGE).query(LedgerRows::read).list();
    }

    List<LedgerRow> ofCase(UUID caseId) {
        return database.sql("select * from lz_handover where case_id = ? order by created_at, revision").param(caseId)
                .query(LedgerRows::read).list();
    }

    Map<HandoverState, Long> counts() {
        Map<HandoverState, Long> counts = new EnumMap<>(HandoverState.class);
        for (HandoverState state : HandoverState.values()) {
            counts.put(state, 0L);
        }
        database.sql("select state, count(*) as n from lz_handover group by state")
                .query(row -> {
                    counts.put(HandoverState.valueOf(row.getString("state")), row.getLong("n"));
                });
        return counts;
    }

    /** When the oldest hand-over began that is neither done nor with a person. */
    Optional<Instant> oldestOpen() {
        return database.sql("select min(created_at) from lz_handover where state in ('PENDING', 'UNKNOWN')")
                .query((row, index) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single().map(OffsetDateTime::toInstant);
    }

    /** Open rows that should have been picked up before this time and were not. */
    List<LedgerRow> forgottenBefore(Instant instant, int atMost) {
        return database.sql("select * from lz_handover where state in ('PENDING', 'UNKNOWN') "
                        + "and coalesce(next_attempt_at, attempt_began_at, created_at) < ? order by created_at "
                        + "fetch first " + atMost + " rows only")
                .param(instant.atOffset(ZoneOffset.UTC)).query(LedgerRows::read).list();
    }

    private static LedgerRow read(ResultSet row, int index) throws SQLException {
        return new LedgerRow(row.getObject("id", UUID.class), row.getObject("case_id", UUID.class),
                row.getString("reference"), row.getString("process_definition_id"), row.getString("activity_id"),
                row.getString("activity_instance_id"), row.getInt("revision"), row.getString("step_id"),
                row.getString("topic"), HandoverState.valueOf(row.getString("state")), row.getInt("attempts"),
                row.getInt("attempts_left"), LedgerJson.read(row.getString("inputs")), row.getString("inputs_sha256"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(), instant(row, "attempt_began_at"),
                row.getString("worker_id"), instant(row, "next_attempt_at"), instant(row, "ended_at"),
                row.getString("problem_code"), row.getString("problem"), row.getBoolean("looked_up"),
                LedgerJson.read(row.getString("decided_result")), row.getString("word"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
