package de.laufzettel.forms.script;

import de.laufzettel.forms.value.Variables;
import org.jspecify.annotations.Nullable;

/** A piece of JavaScript from a form, ready to run. */
public final class Script {
    private final String code;
    private final String result;

    private Script(String code, String result) {
        this.code = code;
        this.result = result;
    }

    /** @param result the variable whose value is the script's result */
    public static Script of(String code, String result) {
        return new Script(code, result);
    }

    /** The result; null where the script fails, as in the original. */
    public @Nullable Object run(Variables variables, ScriptClock clock) {
        return null;
    }
}
