package de.laufzettel.forms.evaluate;

/** COMPATIBLE gives what Form.io's server gives, quirks included; STRICT adds checks it leaves out, each with its own message key. */
public enum Mode {
    COMPATIBLE,
    STRICT
}
