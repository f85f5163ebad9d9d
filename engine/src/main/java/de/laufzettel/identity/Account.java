package de.laufzettel.identity;

import java.util.Set;
import java.util.UUID;

/** A person who can sign in. The password is not part of it, so that it cannot travel by accident. */
public record Account(UUID id, String name, String displayName, String mail, Set<Role> roles, Set<String> groups) {

    public Account {
        roles = Set.copyOf(roles);
        groups = Set.copyOf(groups);
    }

    /** Names and addresses stay out of logs. */
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
