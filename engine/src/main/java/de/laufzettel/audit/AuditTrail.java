package de.laufzettel.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The append-only trail. An entry is written in the caller's transaction, so that what is in the trail happened and
 * what happened is in the trail. There is no way to change or remove an entry.
 *
 * <p>The trail outlives the case, so it must not hold personal data: actors are account ids or names of workers
 * ({@code system:delivery}, {@code citizen}), facts are ids, codes and numbers. {@link FactRules} refuses anything else.
 */
@Service
public class AuditTrail {

    private final JdbcClient database;
    private final Clock clock;

    AuditTrail(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Adds one entry.
     *
     * @param actor       an account's id, {@code citizen}, or {@code system:<part>}
     * @param action      what happened, in words of the domain with dots and dashes: {@code task.completed}
     * @param subjectType what it happened to: {@code case}, {@code release}, {@code hand-over}
     * @param facts       ids, codes, numbers: no spaces, no {@code @}, at most 200 characters each
     */
    @Transactional
    public void record(String actor, String action, String subjectType, String subjectId, Map<String, String> facts) {
        FactRules.check(actor, action, subjectType, subjectId, facts);
        database.sql("insert into lz_audit_entry (at, actor, action, subject_type, subject_id, facts) "
                        + "values (:at, :actor, :action, :subjectType, :subjectId, :facts)")
                .param("at", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .param("actor", actor)
                .param("action", action)
                .param("subjectType", subjectType)
                .param("subjectId", subjectId)
                .param("facts", Facts.write(facts))
                .update();
    }

    /** All entries about one thing, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> entriesFor(String subjectType, String subjectId) {
        return database.sql("select number, at, actor, action, subject_type, subject_id, facts from lz_audit_entry "
                        + "where subject_type = :type and subject_id = :id order by number")
                .param("type", subjectType)
                .param("id", subjectId)
                .query((row, index) -> new AuditEntry(row.getLong("number"),
                        row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("actor"),
                        row.getString("action"), row.getString("subject_type"), row.getString("subject_id"),
                        Facts.read(row.getString("facts"))))
                .list();
    }
}
