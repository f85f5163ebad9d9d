package de.laufzettel.identity;

import java.io.Serial;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in: the principal of every session. Authorities are {@code ROLE_<role>} and the names of the
 * {@link Permission}s, so that security chains can say {@code hasAuthority("WORK_ON_CASES")}.
 */
public final class SignedIn implements UserDetails, CredentialsContainer {

    @Serial
    private static final long serialVersionUID = 1;

    private final UUID accountId;
    private final String name;
    private final String displayName;
    private final Set<Role> roles;
    private final Set<String> groups;
    private @Nullable String password;

    SignedIn(Account account, @Nullable String password) {
        this.accountId = account.id();
        this.name = account.name();
        this.displayName = account.displayName();
        this.roles = account.roles();
        this.groups = account.groups();
        this.password = password;
    }

    /** For code that acts for an account without a password at hand, and for tests. */
    public static SignedIn as(Account account) {
        return new SignedIn(account, null);
    }

    public UUID accountId() {
        return accountId;
    }

    public String displayName() {
        return displayName;
    }

    public Set<Role> roles() {
        return roles;
    }

    public Set<String> groups() {
        return groups;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        List<GrantedAuthority> authorities = new ArrayList<>();
        roles.forEach(role -> authorities.add(new SimpleGrantedAuthority("ROLE_" + role)));
        Permissions.of(roles).forEach(permission -> authorities.add(new SimpleGrantedAuthority(permission.name())));
        return authorities;
    }

    /** The session keeps no hash of a password. */
    @Override
    public void eraseCredentials() {
        password = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && that.accountId.equals(accountId);
    }

    @Override
    public int hashCode() {
        return accountId.hashCode();
    }

    @Override
    public String toString() {
        return "SignedIn[" + accountId + "]";
    }
}
