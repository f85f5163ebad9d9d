package de.laufzettel.bpm;

/** An expression that cannot be read, or asks for what expressions may not have. */
public class ExpressionRejected extends RuntimeException {

    private final String expression;
    private final String messageDe;
    private final String messageEn;

    public ExpressionRejected(String expression, String messageDe, String messageEn) {
        super(messageEn);
        this.expression = expression;
        this.messageDe = messageDe;
        this.messageEn = messageEn;
    }

    public String expression() {
        return expression;
    }

    public String messageDe() {
        return messageDe;
    }

    public String messageEn() {
        return messageEn;
    }
}
