package de.laufzettel.design.tryout;

/** A file in {@code scenarios/} is not a scenario; the message says where and why. */
public class ScenarioRejected extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Said reason;

    ScenarioRejected(String de, String en) {
        super(en);
        this.reason = new Said(de, en);
    }

    public Said reason() {
        return reason;
    }
}
