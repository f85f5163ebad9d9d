package de.laufzettel.forms.schema;

/** The bytes are not a form that can be used. {@link #pointer()} is a JSON pointer (RFC 6901) to the place, "" for the whole. */
public final class FormRejected extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String pointer;
    private final String reason;

    public FormRejected(String pointer, String reason) {
        super("Form refused at " + (pointer.isEmpty() ? "its root" : pointer) + ": " + reason);
        this.pointer = pointer;
        this.reason = reason;
    }

    public String pointer() {
        return pointer;
    }

    public String reason() {
        return reason;
    }
}
