package de.laufzettel.connectors.spi;

/** The target has understood and refuses; sending the same again is pointless. The designer may catch the code at the step. */
public final class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code    one of the operation's {@link Refusal} codes
     * @param message why, for case workers and operators; no personal data
     */
    public Rejected(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
