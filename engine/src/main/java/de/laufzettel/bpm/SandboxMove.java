package de.laufzettel.bpm;

/** One step of a token through the drawing: onto an element, off it, or along an arrow. */
public record SandboxMove(Kind kind, String id) {

    public enum Kind { ENTERED, LEFT, TOOK }
}
