package de.laufzettel.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Accounts as Spring Security asks for them; it also replaces a hash made by an older method after a sign-in. */
@Component
class SignInDetails implements UserDetailsService, UserDetailsPasswordService {

    private final AccountRows rows;

    SignInDetails(AccountRows rows) {
        this.rows = rows;
    }

    @Override
    public SignedIn loadUserByUsername(String name) {
        Account account = rows.findByName(Accounts.normalised(name))
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
        return new SignedIn(account, rows.passwordHash(account.id()).orElse(null));
    }

    @Override
    public UserDetails updatePassword(UserDetails user, @Nullable String newHash) {
        if (newHash == null) {
            return user;
        }
        rows.changePassword(user.getUsername(), newHash);
        return loadUserByUsername(user.getUsername());
    }
}
