package de.laufzettel.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows down guessing: after a few failures for one account from one address each further attempt must wait twice as
 * long as the one before. Nobody is locked out for good, and other addresses are not slowed. An attempt is counted
 * before the password is looked at: 200 guesses at once get no more answers than 200 in a row.
 */
@Component
class SignInAttempts {

    static final int FREE = 4;
    static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    private record Row(int failures, Instant blockedUntil, Instant lastAt) {
    }

    SignInAttempts(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Zero when the attempt may go on (it is counted as failed until {@link #succeeded}); else how long to wait. */
    Duration begin(String name, String address) {
        String key = key(name, address);
        try {
            return count(key);
        } catch (DuplicateKeyException e) {
            // somebody inserted the row between our look and our insert: now it is there to be locked
            return count(key);
        }
    }

    void succeeded(String name, String address) {
        jdbc.sql("delete from lz_sign_in_attempt where key_hash = ?").param(key(name, address)).update();
    }

    private Duration count(String key) {
        Duration wait = ownTransaction.execute(status -> {
            Instant now = clock.instant();
            Optional<Row> row = lock(key);
            if (row.isEmpty()) {
                forgetOld(now);
                jdbc.sql("insert into lz_sign_in_attempt (key_hash, failures, last_at, blocked_until) values (?, 1, ?, ?)")
                        .params(key, Timestamp.from(now), Timestamp.from(now)).update();
                return Duration.ZERO;
            }
            if (row.get().blockedUntil().isAfter(now)) {
                return Duration.between(now, row.get().blockedUntil());
            }
            boolean longAgo = row.get().lastAt().plus(FORGOTTEN_AFTER).isBefore(now);
            int failures = longAgo ? 1 : row.get().failures() + 1;
            jdbc.sql("update lz_sign_in_attempt set failures = ?, last_at = ?, blocked_until = ? where key_hash = ?")
                    .params(failures, Timestamp.from(now), Timestamp.from(now.plus(delayAfter(failures))), key).update();
            return Duration.ZERO;
        });
        return wait == null ? Duration.ZERO : wait;
    }

    private Optional<Row> lock(String key) {
        return jdbc.sql("select failures, blocked_until, last_at from lz_sign_in_attempt where key_hash = ? for update")
                .param(key)
                .query((row, number) -> new Row(row.getInt("failures"), row.getTimestamp("blocked_until").toInstant(),
                        row.getTimestamp("last_at").toInstant()))
                .optional();
    }

    private void forgetOld(Instant now) {
        jdbc.sql("delete from lz_sign_in_attempt where last_at < ?")
                .param(Timestamp.from(now.minus(FORGOTTEN_AFTER))).update();
    }

    /** 1, 2, 4, 8 … seconds once the free attempts are used up. */
    static Duration delayAfter(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        Duration delay = Duration.ofSeconds(1L << Math.min(failures - FREE, 20));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    private static String key(String name, String address) {
        return Secrets.hash(Accounts.normalised(name) + "\n" + address);
    }
}
