package de.laufzettel.identity;

import java.util.Set;

/** What is needed to make an account. Citizens sign in with their mail address as name. */
public record NewAccount(String name, String displayName, String mail, String password, Set<Role> roles,
        Set<String> groups) {

    @Override
    public String toString() {
        return "NewAccount[roles=" + roles + "]";
    }
}
