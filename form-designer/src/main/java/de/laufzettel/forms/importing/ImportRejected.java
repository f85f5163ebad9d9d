package de.laufzettel.forms.importing;

/** The file cannot be imported at all; nothing was made. */
public final class ImportRejected extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String code;
    private final String messageDe;

    public ImportRejected(String code, String messageDe, String messageEn) {
        super(messageEn);
        this.code = code;
        this.messageDe = messageDe;
    }

    public String code() {
        return code;
    }

    public String messageDe() {
        return messageDe;
    }

    public String messageEn() {
        return String.valueOf(getMessage());
    }
}
