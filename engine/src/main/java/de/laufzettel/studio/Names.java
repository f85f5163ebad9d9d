package de.laufzettel.studio;

import de.laufzettel.identity.Account;
import de.laufzettel.identity.Accounts;
import org.springframework.stereotype.Component;

/** Colleagues are shown to each other by the name they are known by, not by the one they sign in with. */
@Component
class Names {

    private final Accounts accounts;

    Names(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The name itself when no such account exists (any more). */
    String of(String accountName) {
        return accounts.findByName(accountName).map(Account::displayName).orElse(accountName);
    }
}
