package de.laufzettel.identity;

import java.util.Locale;

/** Citizens make their own accounts: mail address and password, confirmed by a link. */
public class Registrations {

    /**
     * Emits {@link RegistrationRequested}; the answer is the same whether the address has an account or not.
     *
     * @throws AccountRefused mail or password cannot be used
     */
    public void request(String displayName, String mail, String password, Locale locale) {
        throw new UnsupportedOperationException();
    }

    /** True when the account exists now; false for a token that is unknown, used or expired. */
    public boolean confirm(String token) {
        throw new UnsupportedOperationException();
    }
}
