package de.laufzettel.identity;

/** An account could not be made as asked. {@link #code()} names the reason; pages have the sentence. */
public final class AccountRefused extends RuntimeException {

    /** Why. */
    public enum Code {
        NAME_MISSING, NAME_TAKEN, MAIL_INVALID, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_IS_NAME
    }

    private final Code code;

    AccountRefused(Code code) {
        super("The account was refused: " + code);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
