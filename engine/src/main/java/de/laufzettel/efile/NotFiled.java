package de.laufzettel.efile;

/** The e-file does not take it: a refusal that does not go away by trying again. */
class NotFiled extends RuntimeException {

    static final String ENTRY_UNKNOWN = "ENTRY_UNKNOWN";
    static final String ENTRY_HAS_CHILDREN = "ENTRY_HAS_CHILDREN";

    private final String code;

    NotFiled(String code, String message) {
        super(message);
        this.code = code;
    }

    String code() {
        return code;
    }
}
