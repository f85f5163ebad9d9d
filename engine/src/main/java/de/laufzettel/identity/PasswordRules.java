package de.laufzettel.identity;

import static de.laufzettel.identity.AccountRefused.Code.PASSWORD_IS_NAME;
import static de.laufzettel.identity.AccountRefused.Code.PASSWORD_TOO_LONG;
import static de.laufzettel.identity.AccountRefused.Code.PASSWORD_TOO_SHORT;

import java.nio.charset.StandardCharsets;

/** What a password must be. Length instead of kinds of characters, as NIST SP 800-63B and the BSI advise. */
final class PasswordRules {

    static final int MIN_LENGTH = 12;
    /** bcrypt looks at 72 bytes only: a longer password would be accepted with any other ending. */
    static final int MAX_BYTES = 72;

    private PasswordRules() {
    }

    static void check(String password, String name, String mail) {
        if (password.codePointCount(0, password.length()) < MIN_LENGTH) {
            throw new AccountRefused(PASSWORD_TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new AccountRefused(PASSWORD_TOO_LONG);
        }
        if (password.equalsIgnoreCase(name) || password.equalsIgnoreCase(mail)) {
            throw new AccountRefused(PASSWORD_IS_NAME);
        }
    }
}
