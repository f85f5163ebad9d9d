package de.laufzettel.design;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Named versions of a draft. They name a revision and copy nothing: the history keeps every save anyway. */
@Component
public class Milestones {

    private final JdbcClient jdbc;
    private final ServiceDrafts drafts;
    private final Clock clock;

    Milestones(JdbcClient jdbc, ServiceDrafts drafts, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Newest first. */
    public List<Milestone> of(String serviceId) {
        return jdbc.sql("""
                select id, revision, name, note, created_at, created_by from lz_draft_milestone
                where service_id = ? order by id desc""").param(serviceId).query(Milestones::milestone).list();
    }

    /**
     * Names the draft as it is now.
     *
     * @throws DraftMissing there is no such draft
     */
    public void name(String serviceId, String name, String note, String createdBy) {
        Draft draft = drafts.find(serviceId).orElseThrow(() -> new DraftMissing(serviceId));
        jdbc.sql("""
                insert into lz_draft_milestone (service_id, revision, name, note, created_at, created_by)
                values (?, ?, ?, ?, ?, ?)""")
                .params(serviceId, draft.revision(), name, note,
                        Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MILLIS)), createdBy)
                .update();
    }

    /** Takes the name away; the saves stay. */
    public void forget(String serviceId, long id) {
        jdbc.sql("delete from lz_draft_milestone where service_id = ? and id = ?").params(serviceId, id).update();
    }

    private static Milestone milestone(ResultSet row, int number) throws SQLException {
        return new Milestone(row.getLong("id"), row.getLong("revision"), row.getString("name"), row.getString("note"),
                row.getTimestamp("created_at").toInstant(), row.getString("created_by"));
    }
}
