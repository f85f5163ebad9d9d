package de.laufzettel.submission;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of mails that still have to be sent. */
@Component
class MailWishes {

    /** As long as one node may try before another one does. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;

    record Wish(String mail, int attempts) {

        @Override
        public String toString() {
            return "Wish[attempts=" + attempts + "]";
        }
    }

    MailWishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID caseId, String mail, Instant now) {
        jdbc.sql("insert into lz_confirmation_mail (case_id, mail, attempts, next_at) values (?, ?, 0, ?)")
                .params(caseId, mail, Timestamp.from(now)).update();
    }

    List<UUID> due(Instant now) {
        return jdbc.sql("select case_id from lz_confirmation_mail where next_at <= ? order by next_at fetch first 50 rows only")
                .param(Timestamp.from(now)).query(UUID.class).list();
    }

    /** Whoever moves the time on has it; the others find nothing. */
    Optional<Wish> take(UUID caseId, Instant now) {
        int taken = jdbc.sql("update lz_confirmation_mail set attempts = attempts + 1, next_at = ? where case_id = ? and next_at <= ?")
                .params(Timestamp.from(now.plus(LEASE)), caseId, Timestamp.from(now)).update();
        return taken == 0 ? Optional.empty() : jdbc.sql("select mail, attempts from lz_confirmation_mail where case_id = ?")
                .param(caseId).query((row, number) -> new Wish(row.getString(1), row.getInt(2))).optional();
    }

    void later(UUID caseId, Instant at) {
        jdbc.sql("update lz_confirmation_mail set next_at = ? where case_id = ?").params(Timestamp.from(at), caseId).update();
    }

    void done(UUID caseId) {
        jdbc.sql("delete from lz_confirmation_mail where case_id = ?").param(caseId).update();
    }
}
