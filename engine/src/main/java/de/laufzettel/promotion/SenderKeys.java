package de.laufzettel.promotion;

import de.laufzettel.audit.AuditTrail;
import de.laufzettel.identity.Secrets;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.promotion.EnvironmentRefused.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may bring versions here. A token is shown once, when it is made. */
@Component
public class SenderKeys {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    SenderKeys(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** By name. */
    public List<SenderKey> all() {
        return jdbc.sql("select id, name, created_at, created_by, used_at from lz_sender_key order by lower(name)").query(SenderKeys::key).list();
    }

    /** @return the token. @throws EnvironmentRefused the name is taken */
    @Transactional
    public String make(String name, SignedIn by) {
        String token = Secrets.random();
        try {
            jdbc.sql("insert into lz_sender_key (name, hash, created_at, created_by) values (?, ?, ?, ?)")
                    .params(name, Secrets.hash(token), now(), by.getUsername()).update();
        } catch (DuplicateKeyException e) {
            throw new EnvironmentRefused(Reason.NAME_TAKEN);
        }
        long id = jdbc.sql("select id from lz_sender_key where name = ?").param(name).query(Long.class).single();
        audit.record(by.accountId().toString(), "sender-key.made", "sender-key", String.valueOf(id), Map.of());
        return token;
    }

    /** From now on nobody gets in with it. */
    @Transactional
    public void remove(long id, SignedIn by) {
        if (jdbc.sql("delete from lz_sender_key where id = ?").param(id).update() > 0) {
            audit.record(by.accountId().toString(), "sender-key.removed", "sender-key", String.valueOf(id), Map.of());
        }
    }

    Optional<SenderKey> of(String token) {
        Optional<SenderKey> found = jdbc.sql("select id, name, created_at, created_by, used_at from lz_sender_key where hash = ?")
                .param(Secrets.hash(token)).query(SenderKeys::key).optional();
        found.ifPresent(key -> jdbc.sql("update lz_sender_key set used_at = ? where id = ?").params(now(), key.id()).update());
        return found;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static SenderKey key(ResultSet row, int number) throws SQLException {
        Timestamp used = row.getTimestamp("used_at");
        Instant at = used == null ? null : used.toInstant();
        return new SenderKey(row.getLong("id"), row.getString("name"), row.getTimestamp("created_at").toInstant(), row.getString("created_by"), at);
    }
}
