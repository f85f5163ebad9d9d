package de.laufzettel.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Citizens make their own accounts: mail address and password, confirmed by a link. */
@Component
public class Registrations {

    static final Duration VALID = Duration.ofHours(24);
    /** No second mail to the same address before this: nobody's mailbox is filled by pressing a button. */
    static final Duration PAUSE = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    private record Wish(String mail, String displayName, String passwordHash) {
    }

    Registrations(JdbcClient jdbc, Accounts accounts, PasswordEncoder encoder, ApplicationEventPublisher events,
            TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.encoder = encoder;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Emits {@link RegistrationRequested}; the answer is the same whether the address has an account or not.
     *
     * @throws AccountRefused mail or password cannot be used
     */
    public void request(String displayName, String mail, String password, Locale locale) {
        String address = Accounts.mail(mail);
        if (displayName.isBlank() || displayName.length() > 200) {
            throw new AccountRefused(AccountRefused.Code.NAME_MISSING);
        }
        PasswordRules.check(password, address, address);
        // hashed in both cases: the time of the answer does not tell whether there is an account
        String hash = encoder.encode(password);
        try {
            transaction.executeWithoutResult(status -> keep(displayName.strip(), address, hash, locale));
        } catch (DuplicateKeyException e) {
            // the same address twice at the same moment: the other request sends the mail
        }
    }

    private void keep(String displayName, String mail, String hash, Locale locale) {
        Instant now = clock.instant();
        String name = Accounts.normalised(mail);
        if (accounts.findByName(name).isPresent()) {
            events.publishEvent(new RegistrationRequested(mail, displayName, null, locale, now));
            return;
        }
        jdbc.sql("delete from lz_registration where expires_at < ? or (mail = ? and requested_at < ?)")
                .params(Timestamp.from(now), name, Timestamp.from(now.minus(PAUSE))).update();
        String token = Secrets.random();
        jdbc.sql("""
                insert into lz_registration (token_hash, mail, display_name, password_hash, requested_at, expires_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(Secrets.hash(token), name, displayName, hash, Timestamp.from(now), Timestamp.from(now.plus(VALID)))
                .update();
        events.publishEvent(new RegistrationRequested(mail, displayName, token, locale, now.plus(VALID)));
    }

    /** True when the account exists now; false for a token that is unknown, used or expired. */
    public boolean confirm(String token) {
        return Boolean.TRUE.equals(transaction.execute(status -> take(Secrets.hash(token)).map(wish -> {
            if (accounts.findByName(wish.mail()).isEmpty()) {
                accounts.createWithHash(new NewAccount(wish.mail(), wish.displayName(), wish.mail(), "",
                        Set.of(Role.CITIZEN), Set.of()), wish.passwordHash());
            }
            return true;
        }).orElse(false)));
    }

    private Optional<Wish> take(String tokenHash) {
        Optional<Wish> wish = jdbc.sql("""
                select mail, display_name, password_hash from lz_registration
                where token_hash = ? and expires_at > ? for update""")
                .params(tokenHash, Timestamp.from(clock.instant()))
                .query((row, number) -> new Wish(row.getString(1), row.getString(2), row.getString(3))).optional();
        int removed = jdbc.sql("delete from lz_registration where token_hash = ?").param(tokenHash).update();
        return removed == 1 ? wish : Optional.empty();
    }
}
