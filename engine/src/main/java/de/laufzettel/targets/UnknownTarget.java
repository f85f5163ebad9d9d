package de.laufzettel.targets;

/** A step names a target that the operator has not configured. */
public class UnknownTarget extends RuntimeException {

    public UnknownTarget(String name) {
        super("No target is called " + name + ". Configure laufzettel.targets." + name + " or change the step");
    }
}
