package de.laufzettel.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** On an empty installation the log shows a link, once, by which the first administrator makes the account. */
@Component
public class FirstAdministrator {

    static final Duration VALID = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FirstAdministrator(JdbcClient jdbc, Accounts accounts, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A new token, or nothing when there is an administrator. */
    Optional<String> invite() {
        if (accounts.anyWith(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        String token = Secrets.random();
        Instant now = clock.instant();
        jdbc.sql("delete from lz_first_administrator where expires_at < ?").param(Timestamp.from(now)).update();
        jdbc.sql("insert into lz_first_administrator (token_hash, expires_at) values (?, ?)")
                .params(Secrets.hash(token), Timestamp.from(now.plus(VALID))).update();
        return Optional.of(token);
    }

    /** True while the page behind the link may be shown. */
    public boolean accepts(String token) {
        return jdbc.sql("select count(*) from lz_first_administrator where token_hash = ? and expires_at > ?")
                .params(Secrets.hash(token), Timestamp.from(clock.instant())).query(Long.class).single() == 1;
    }

    /**
     * Empty when the token is unknown, used or expired.
     *
     * @throws AccountRefused name or password cannot be used; the link stays valid
     */
    public Optional<Account> create(String token, String name, String displayName, String mail, String password) {
        return transaction.execute(status -> {
            if (!takeAll(Secrets.hash(token)) || accounts.anyWith(Role.ADMINISTRATOR)) {
                return Optional.<Account>empty();
            }
            return Optional.of(accounts.create(
                    new NewAccount(name, displayName, mail, password, Set.of(Role.ADMINISTRATOR), Set.of())));
        });
    }

    /** Every link that several nodes may have printed is locked and ends with the first one used. */
    private boolean takeAll(String tokenHash) {
        List<String> valid = jdbc.sql("""
                select token_hash from lz_first_administrator where expires_at > ? order by token_hash for update""")
                .param(Timestamp.from(clock.instant())).query(String.class).list();
        if (!valid.contains(tokenHash)) {
            return false;
        }
        jdbc.sql("delete from lz_first_administrator").update();
        return true;
    }
}
