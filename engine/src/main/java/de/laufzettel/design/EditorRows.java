package de.laufzettel.design;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of presence and of locks. Every change is one statement, so that several nodes need no more than the database. */
@Component
class EditorRows {

    private final JdbcClient jdbc;

    EditorRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void forget(String serviceId, Instant before) {
        jdbc.sql("delete from lz_draft_editor where service_id = ? and seen_at < ?").params(serviceId, Timestamp.from(before)).update();
        jdbc.sql("delete from lz_draft_lock where service_id = ? and seen_at < ?").params(serviceId, Timestamp.from(before)).update();
    }

    void see(String serviceId, Editor editor, Instant now) {
        int seen = jdbc.sql("update lz_draft_editor set path = ?, seen_at = ? where service_id = ? and tab = ? and account = ?")
                .params(editor.path(), Timestamp.from(now), serviceId, editor.tab(), editor.account()).update();
        if (seen == 0) {
            insert("insert into lz_draft_editor (service_id, tab, account, path, seen_at) values (?, ?, ?, ?, ?)",
                    serviceId, editor.tab(), editor.account(), editor.path(), Timestamp.from(now));
        }
    }

    void leave(String serviceId, String tab) {
        jdbc.sql("delete from lz_draft_editor where service_id = ? and tab = ?").params(serviceId, tab).update();
    }

    void lock(String serviceId, Editor editor, Instant now) {
        int mine = jdbc.sql("update lz_draft_lock set seen_at = ? where service_id = ? and path = ? and tab = ? and account = ?")
                .params(Timestamp.from(now), serviceId, editor.path(), editor.tab(), editor.account()).update();
        if (mine == 0) {
            insert("insert into lz_draft_lock (service_id, path, tab, account, taken_at, seen_at) values (?, ?, ?, ?, ?, ?)",
                    serviceId, editor.path(), editor.tab(), editor.account(), Timestamp.from(now), Timestamp.from(now));
        }
    }

    /** All locks of a tab but the one it keeps. */
    void unlockOthers(String serviceId, String tab, String kept) {
        jdbc.sql("delete from lz_draft_lock where service_id = ? and tab = ? and path <> ?").params(serviceId, tab, kept).update();
    }

    List<Editor> here(String serviceId, Instant since) {
        return jdbc.sql("select tab, account, path from lz_draft_editor where service_id = ? and seen_at >= ? order by account, tab")
                .params(serviceId, Timestamp.from(since))
                .query((row, number) -> new Editor(row.getString("tab"), row.getString("account"), row.getString("path"))).list();
    }

    List<FileLock> locks(String serviceId, Instant since) {
        return jdbc.sql("""
                select path, tab, account, taken_at, asked_tab, asked_by, asked_at from lz_draft_lock
                where service_id = ? and seen_at >= ? order by path""")
                .params(serviceId, Timestamp.from(since)).query(EditorRows::lock).list();
    }

    void ask(String serviceId, Editor asking, Instant now) {
        jdbc.sql("""
                update lz_draft_lock set asked_tab = ?, asked_by = ?, asked_at = ?
                where service_id = ? and path = ? and tab <> ? and asked_tab is null""")
                .params(asking.tab(), asking.account(), Timestamp.from(now), serviceId, asking.path(), asking.tab()).update();
    }

    void give(String serviceId, String path, String tab, Instant now) {
        int given = jdbc.sql("""
                update lz_draft_lock set tab = asked_tab, account = asked_by, taken_at = ?, seen_at = ?, asked_tab = null,
                asked_by = null, asked_at = null where service_id = ? and path = ? and tab = ? and asked_tab is not null""")
                .params(Timestamp.from(now), Timestamp.from(now), serviceId, path, tab).update();
        if (given == 0) {
            jdbc.sql("delete from lz_draft_lock where service_id = ? and path = ? and tab = ?").params(serviceId, path, tab).update();
        }
    }

    void keep(String serviceId, String path, String tab) {
        jdbc.sql("update lz_draft_lock set asked_tab = null, asked_by = null, asked_at = null where service_id = ? and path = ? and tab = ?")
                .params(serviceId, path, tab).update();
    }

    boolean take(String serviceId, Editor taking, Instant now, Instant askedBefore, Instant seenBefore) {
        return jdbc.sql("""
                update lz_draft_lock set tab = ?, account = ?, taken_at = ?, seen_at = ?, asked_tab = null, asked_by = null,
                asked_at = null where service_id = ? and path = ?
                and (account = ? or seen_at < ? or (asked_tab = ? and asked_at <= ?))""")
                .params(taking.tab(), taking.account(), Timestamp.from(now), Timestamp.from(now), serviceId, taking.path(),
                        taking.account(), Timestamp.from(seenBefore), taking.tab(), Timestamp.from(askedBefore))
                .update() > 0;
    }

    private void insert(String sql, Object... values) {
        try {
            jdbc.sql(sql).params(values).update();
        } catch (DuplicateKeyException e) {
            // somebody was faster by a blink, or the tab's name is another account's: theirs it is
        }
    }

    private static FileLock lock(ResultSet row, int number) throws SQLException {
        String askedBy = row.getString("asked_by");
        return new FileLock(row.getString("path"), row.getString("tab"), row.getString("account"),
                row.getTimestamp("taken_at").toInstant(), askedBy == null ? null
                        : new FileLock.Request(row.getString("asked_tab"), askedBy, row.getTimestamp("asked_at").toInstant()));
    }
}
