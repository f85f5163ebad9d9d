package de.laufzettel.submission;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose draft it is: an account's, or whoever holds the secret value of a cookie. Exactly one of the two. */
public record DraftOwner(@Nullable UUID accountId, @Nullable String secret) {

    public DraftOwner {
        if ((accountId == null) == (secret == null)) {
            throw new IllegalArgumentException("A draft belongs to an account or to a secret, not to both or none");
        }
    }

    public static DraftOwner account(UUID accountId) {
        return new DraftOwner(accountId, null);
    }

    public static DraftOwner secret(String secret) {
        return new DraftOwner(null, secret);
    }

    @Override
    public String toString() {
        return accountId == null ? "DraftOwner[secret]" : "DraftOwner[" + accountId + "]";
    }
}
