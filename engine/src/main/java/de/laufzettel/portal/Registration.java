package de.laufzettel.portal;

import de.laufzettel.identity.AccountRefused.Code;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The form for a new account; errors are keys of their sentences. The password is never sent back to the page. */
public record Registration(String displayName, String mail, @Nullable String nameError, @Nullable String mailError,
        @Nullable String passwordError) {

    static Registration empty() {
        return new Registration("", "", null, null, null);
    }

    static Registration refused(String displayName, String mail, Code code) {
        String key = "portal.register.refused." + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (code) {
            case NAME_MISSING -> new Registration(displayName, mail, key, null, null);
            case NAME_TAKEN, MAIL_INVALID -> new Registration(displayName, mail, null, key, null);
            default -> new Registration(displayName, mail, null, null, key);
        };
    }

    public boolean refused() {
        return nameError != null || mailError != null || passwordError != null;
    }

    @Override
    public String toString() {
        return "Registration[refused=" + refused() + "]";
    }
}
