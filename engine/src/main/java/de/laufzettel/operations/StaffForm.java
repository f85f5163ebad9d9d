package de.laufzettel.operations;

import de.laufzettel.identity.AccountRefused;
import de.laufzettel.identity.AccountRefused.Code;
import de.laufzettel.identity.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was typed for a new account, and why it was refused; the password is never shown again. */
public record StaffForm(String name, String displayName, String mail, Set<Role> roles, String groups,
        AccountRefused.@Nullable Code refusal) {

    static StaffForm empty() {
        return new StaffForm("", "", "", Set.of(), "", null);
    }

    /** Message key of the error at this field, or null. */
    public @Nullable String errorAt(String field) {
        return refusal != null && field.equals(fieldOf(refusal)) ? "operations.account." + refusal : null;
    }

    private static String fieldOf(Code code) {
        return switch (code) {
            case NAME_MISSING, NAME_TAKEN -> "name";
            case MAIL_INVALID -> "mail";
            case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_IS_NAME -> "password";
        };
    }
}
