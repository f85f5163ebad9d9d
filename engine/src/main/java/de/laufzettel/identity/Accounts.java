package de.laufzettel.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All who can sign in. */
public class Accounts {

    /** @throws AccountRefused with the reason */
    public Account create(NewAccount wanted) {
        throw new UnsupportedOperationException();
    }

    public Optional<Account> find(UUID id) {
        throw new UnsupportedOperationException();
    }

    public Optional<Account> findByName(String name) {
        throw new UnsupportedOperationException();
    }

    /** Ordered by name. */
    public List<Account> all() {
        throw new UnsupportedOperationException();
    }

    public boolean none() {
        throw new UnsupportedOperationException();
    }
}
