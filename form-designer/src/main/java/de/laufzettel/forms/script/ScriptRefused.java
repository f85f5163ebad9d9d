package de.laufzettel.forms.script;

/** A script used more time, memory or instructions than it may. Unlike a script that fails, this ends the evaluation. */
public final class ScriptRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ScriptRefused(String reason) {
        super(reason, null, false, false);
    }
}
