package de.laufzettel.promotion;

import de.laufzettel.audit.AuditTrail;
import de.laufzettel.identity.InstallationKey;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.promotion.EnvironmentRefused.Reason;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The other installations that this one brings versions to. Their tokens are kept sealed and never shown again. */
@Component
public class Environments {

    private static final String PURPOSE = "environment-token";
    private static final String COLUMNS = "select id, name, address, added_at, added_by from lz_environment ";

    private final JdbcClient jdbc;
    private final InstallationKey key;
    private final AuditTrail audit;
    private final Clock clock;
    private final boolean loopback;

    Environments(JdbcClient jdbc, InstallationKey key, AuditTrail audit, Clock clock,
            @Value("${laufzettel.promotion.loopback:false}") boolean loopback) {
        this.jdbc = jdbc;
        this.key = key;
        this.audit = audit;
        this.clock = clock;
        this.loopback = loopback;
    }

    /** By name. */
    public List<Environment> all() {
        return jdbc.sql(COLUMNS + "order by lower(name)").query(Environments::environment).list();
    }

    /** @throws EnvironmentRefused there is none (any more) */
    public Environment find(long id) {
        return jdbc.sql(COLUMNS + "where id = ?").param(id).query(Environments::environment).optional()
                .orElseThrow(() -> new EnvironmentRefused(Reason.MISSING));
    }

    /** @throws EnvironmentRefused the address or the token cannot be one, or the name is taken */
    @Transactional
    public Environment add(String name, String address, String token, SignedIn by) {
        URI uri = EnvironmentAddress.parse(address, loopback);
        if (!token.strip().matches("[A-Za-z0-9_-]{20,200}")) {
            throw new EnvironmentRefused(Reason.TOKEN);
        }
        try {
            jdbc.sql("insert into lz_environment (name, address, token, added_at, added_by) values (?, ?, ?, ?, ?)")
                    .params(name, uri.toString(), key.seal(PURPOSE, token.strip()),
                            Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MILLIS)), by.getUsername()).update();
        } catch (DuplicateKeyException e) {
            throw new EnvironmentRefused(Reason.NAME_TAKEN);
        }
        Environment added = jdbc.sql(COLUMNS + "where name = ?").param(name).query(Environments::environment).single();
        audit.record(by.accountId().toString(), "environment.added", "environment", String.valueOf(added.id()), fact(uri));
        return added;
    }

    @Transactional
    public void remove(long id, SignedIn by) {
        Environment environment = find(id);
        jdbc.sql("delete from lz_environment where id = ?").param(id).update();
        audit.record(by.accountId().toString(), "environment.removed", "environment", String.valueOf(id),
                fact(environment.address()));
    }

    /** @throws EnvironmentRefused the key of this installation has changed: the token must be given again */
    String token(long id) {
        return jdbc.sql("select token from lz_environment where id = ?").param(id).query(String.class).optional()
                .flatMap(sealed -> key.open(PURPOSE, sealed)).orElseThrow(() -> new EnvironmentRefused(Reason.TOKEN));
    }

    /** The trail takes plain signs only; an IPv6 address has brackets. */
    private static Map<String, String> fact(URI address) {
        return Map.of("address", address.toString().replaceAll("[^A-Za-z0-9._:/-]", "_"));
    }

    boolean loopback() {
        return loopback;
    }

    private static Environment environment(ResultSet row, int number) throws SQLException {
        return new Environment(row.getLong("id"), row.getString("name"), URI.create(row.getString("address")),
                row.getTimestamp("added_at").toInstant(), row.getString("added_by"));
    }
}
