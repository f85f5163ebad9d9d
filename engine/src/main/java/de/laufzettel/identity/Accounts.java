package de.laufzettel.identity;

import static de.laufzettel.identity.AccountRefused.Code.MAIL_INVALID;
import static de.laufzettel.identity.AccountRefused.Code.NAME_MISSING;
import static de.laufzettel.identity.AccountRefused.Code.NAME_TAKEN;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** All who can sign in. */
@Component
public class Accounts {

    private final AccountRows rows;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Accounts(AccountRows rows, PasswordEncoder encoder, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.encoder = encoder;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @throws AccountRefused with the reason */
    public Account create(NewAccount wanted) {
        PasswordRules.check(wanted.password(), wanted.name(), wanted.mail());
        return createWithHash(wanted, encoder.encode(wanted.password()));
    }

    Account createWithHash(NewAccount wanted, String passwordHash) {
        String name = normalised(wanted.name());
        if (name.isEmpty() || name.length() > 200 || wanted.displayName().isBlank() || wanted.displayName().length() > 200) {
            throw new AccountRefused(NAME_MISSING);
        }
        Account account = new Account(UUID.randomUUID(), name, wanted.displayName().strip(), mail(wanted.mail()),
                wanted.roles(), groups(wanted.groups()));
        try {
            transaction.executeWithoutResult(status -> rows.insert(account, passwordHash, clock.instant()));
        } catch (DuplicateKeyException e) {
            throw new AccountRefused(NAME_TAKEN);
        }
        return account;
    }

    public Optional<Account> find(UUID id) {
        return rows.find(id);
    }

    public Optional<Account> findByName(String name) {
        return rows.findByName(normalised(name));
    }

    /** Ordered by name. */
    public List<Account> all() {
        return rows.all();
    }

    /** Replaces roles and groups; false when there is no such account. */
    public boolean assign(UUID accountId, Set<Role> roles, Set<String> groups) {
        return Boolean.TRUE.equals(transaction.execute(status -> rows.assign(accountId, roles, groups(groups))));
    }

    /** @throws AccountRefused the new password is too weak */
    public void changePassword(UUID accountId, String password) {
        rows.find(accountId).ifPresent(account -> {
            PasswordRules.check(password, account.name(), account.mail());
            rows.changePassword(account.name(), encoder.encode(password));
        });
    }

    /** Every group that somebody belongs to. */
    public Set<String> staffedGroups() {
        return rows.staffedGroups();
    }

    public boolean anyWith(Role role) {
        return rows.anyWith(role);
    }

    /** Names are compared without regard to case and to spaces around them. */
    static String normalised(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Only the shape; whether the address exists is shown by the link that is sent to it. */
    static String mail(String mail) {
        String stripped = mail.strip();
        if (stripped.length() > 200 || !stripped.matches("[^\\s@<>,;:\"()\\[\\]\\\\]+@[^\\s@<>,;:\"()\\[\\]\\\\]+\\.[^\\s@.<>,;:\"]+")) {
            throw new AccountRefused(MAIL_INVALID);
        }
        return stripped;
    }

    private static Set<String> groups(Set<String> groups) {
        return groups.stream().map(String::strip).filter(group -> !group.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
