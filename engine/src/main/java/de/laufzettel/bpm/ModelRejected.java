package de.laufzettel.bpm;

import org.jspecify.annotations.Nullable;

/** A process or decision file that cannot be read at all: what is wrong with it, in the designer's two languages. */
public class ModelRejected extends RuntimeException {

    private final String code;
    private final @Nullable String elementId;
    private final String messageDe;
    private final String messageEn;

    public ModelRejected(String code, @Nullable String elementId, String messageDe, String messageEn) {
        super(messageEn);
        this.code = code;
        this.elementId = elementId;
        this.messageDe = messageDe;
        this.messageEn = messageEn;
    }

    /** Stable name of the reason, e.g. {@code not-xml}, {@code doctype}, {@code too-large}, {@code too-many-elements}. */
    public String code() {
        return code;
    }

    public @Nullable String elementId() {
        return elementId;
    }

    public String messageDe() {
        return messageDe;
    }

    public String messageEn() {
        return messageEn;
    }
}
