package de.laufzettel.design.tryout;

/** The run does not (any more) wait for what was given to it. */
public class NotWaiting extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotWaiting(String elementId) {
        super("The run does not wait at " + elementId);
    }
}
