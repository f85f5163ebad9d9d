package de.laufzettel.design;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people say about places of a service. Remarks are settled, never changed or removed. */
@Component
public class Remarks {

    private final JdbcClient jdbc;
    private final ServiceDrafts drafts;
    private final Clock clock;

    Remarks(JdbcClient jdbc, ServiceDrafts drafts, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** In the order they were written. */
    public List<Remark> of(String serviceId) {
        return jdbc.sql("""
                select id, thread, file, place, text, written_at, written_by, resolved_at, resolved_by from lz_review_remark
                where service_id = ? order by id""").param(serviceId).query(Remarks::remark).list();
    }

    /** @param thread the remark that is answered: its place is this one's; null to begin */
    public void write(String serviceId, @Nullable Long thread, String file, String place, String text, String writtenBy) {
        drafts.find(serviceId).orElseThrow(() -> new DraftMissing(serviceId));
        Remark first = of(serviceId).stream().filter(remark -> remark.thread() == null && Long.valueOf(remark.id()).equals(thread))
                .findFirst().orElse(null);
        jdbc.sql("""
                insert into lz_review_remark (service_id, thread, file, place, text, written_at, written_by)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(serviceId, first == null ? null : first.id(), first == null ? file : first.file(),
                        first == null ? place : first.place(), text, now(), writtenBy).update();
    }

    /** Settles a thread, or opens it again. */
    public void settle(String serviceId, long thread, boolean settled, String by) {
        jdbc.sql("update lz_review_remark set resolved_at = ?, resolved_by = ? where service_id = ? and id = ? and thread is null")
                .params(settled ? now() : null, settled ? by : null, serviceId, thread).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static Remark remark(ResultSet row, int number) throws SQLException {
        return new Remark(row.getLong("id"), row.getObject("thread", Long.class), row.getString("file"), row.getString("place"),
                row.getString("text"), row.getTimestamp("written_at").toInstant(), row.getString("written_by"),
                Reviews.instant(row.getTimestamp("resolved_at")), row.getString("resolved_by"));
    }
}
