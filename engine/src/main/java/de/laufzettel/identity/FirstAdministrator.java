package de.laufzettel.identity;

/** On an empty installation the log shows a link, once, by which the first administrator makes the account. */
public class FirstAdministrator {

    /** True while the page behind the link may be shown. */
    public boolean accepts(String token) {
        throw new UnsupportedOperationException();
    }

    /**
     * Empty when the token is unknown, used or expired.
     *
     * @throws AccountRefused name or password cannot be used
     */
    public java.util.Optional<Account> create(String token, String name, String displayName, String mail,
            String password) {
        throw new UnsupportedOperationException();
    }
}
