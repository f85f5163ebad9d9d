package de.laufzettel.bpm;

/** The connector step exists no more, or another worker holds its lock; its result must not be written. */
public class StepGone extends RuntimeException {

    public StepGone(String stepId) {
        super("Step " + stepId + " is over or locked by another worker");
    }
}
