package de.laufzettel.forms.script;

/** The budget of one script. */
final class ScriptLimits {
    /** Instructions of the interpreter. */
    static final long INSTRUCTIONS = 5_000_000;
    static final long NANOS = 250_000_000;
    /** Bytes allocated by the thread while the script runs. */
    static final long BYTES = 64L << 20;
    /** How often the budget is looked at, in instructions. */
    static final int INTERVAL = 64;
    /** Calls within calls. */
    static final int DEPTH = 400;
    /** Values in a result. */
    static final int RESULT = 100_000;
    /** Characters of a script. */
    static final int CODE = 100_000;

    private ScriptLimits() {}
}
